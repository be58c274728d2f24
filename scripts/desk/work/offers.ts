import { parseDocument } from 'yaml';
import { z } from 'zod';
import { MAX_ID_LENGTH, toSlug } from '../../../src/domain/addresses/permalink.ts';
import type { Offer } from '../../../src/import/draft/decision.ts';
import { cutAtWord } from '../../../src/import/facts/short-title.ts';
import { DeskError } from '../desk-error.ts';
import { withListEntry } from './list-entry.ts';

/** What a person says to an offer. */
export const answerSchema = z.union([
  z.strictObject({ date: z.string(), what: z.string(), isDeadline: z.boolean() }),
  z.strictObject({
    names: z.array(
      z.strictObject({
        name: z.string(),
        list: z.enum(['municipality', 'organisation', 'programme', 'subject']),
      }),
    ),
  }),
]);

/** The answer to an offer. */
export type Answer = z.infer<typeof answerSchema>;

/** A timeline or a register with what was offered and a person has said yes to. */
export function takeOffer(text: string, offer: Offer, answer: Answer): string {
  if (offer.kind === 'date' && 'what' in answer) return withDate(text, offer, answer);
  if (offer.kind === 'names' && 'names' in answer) return withNames(text, answer);
  throw new DeskError(400, 'Siden sendte noget, bordet ikke forstår. Hent siden igen.');
}

function withDate(
  text: string,
  { at, printed }: Extract<Offer, { kind: 'date' }>,
  { date, what, isDeadline }: Extract<Answer, { what: string }>,
): string {
  const words = what.trim();
  if (words === '') throw new DeskError(422, 'Skriv med få ord, hvad der sker den dag.');
  const ids = [...text.matchAll(/\bid: ['"]?([a-z0-9-]+)/g)].map(([, id]) => id);
  const stem = toSlug(cutAtWord(words, MAX_ID_LENGTH - 8)).replace(/^(?=\d)/, 'dato-') || 'dato';
  const free = [stem, ...ids.map((_, index) => `${stem}-${index + 2}`)];
  return withListEntry('timeline.yaml', text, 'entries', {
    id: free.find((id) => !ids.includes(id)) ?? stem,
    date,
    what: words,
    ...(isDeadline && { kind: 'deadline' }),
    places: [{ at, printed }],
  });
}

function withNames(text: string, { names }: Extract<Answer, { names: unknown }>): string {
  return names.reduce((before, { name, list }) => {
    const own = list === 'municipality' ? name.replace(/\s+Kommune$/, '') : name;
    const entry = list === 'subject' ? { name: own } : { name: own, key: toSlug(own) };
    const isThere = namesIn(before).includes(own);
    return isThere ? before : withListEntry('register.yaml', before, list, entry);
  }, text);
}

function namesIn(text: string): unknown[] {
  const document = parseDocument(text);
  const lists: unknown = document.errors.length > 0 ? {} : document.toJS();
  return Object.values(lists ?? {}).flatMap((entries: unknown) =>
    Array.isArray(entries) ? entries.map((entry: { name?: unknown } | null) => entry?.name) : [],
  );
}
