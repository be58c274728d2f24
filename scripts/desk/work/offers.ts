import { parseDocument } from 'yaml';
import { z } from 'zod';
import { MAX_ID_LENGTH, toSlug } from '../../../src/domain/addresses/permalink.ts';
import type { Offer } from '../../../src/import/draft/decision.ts';
import { cutAtWord } from '../../../src/import/facts/short-title.ts';
import { DeskError } from '../desk-error.ts';
import type { KeptDecision } from '../told.ts';
import { headOf } from './head.ts';
import { withListEntry } from './list-entry.ts';
import { toSteps } from './steps.ts';

/** What a person says to an offer. */
export const answerSchema = z.union([
  z.strictObject({ target: z.string().regex(/^(?:[a-z][a-z0-9-]*)?(?:#[a-z][a-z0-9-]*)?$/) }),
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

/**
 * A timeline, a register or a paper with what was offered and a person has said yes to.
 * @param source the lines of the meeting's source
 */
export function takeOffer(
  text: string,
  decision: KeptDecision,
  answer: Answer,
  source: readonly string[] = [],
): string {
  const { offer } = decision;
  if (offer?.kind === 'date' && 'what' in answer) return withDate(text, offer, answer);
  if (offer?.kind === 'names' && 'names' in answer) return withNames(text, answer);
  if (offer?.kind === 'link' && 'target' in answer)
    return withLink(text, decision, answer.target, source);
  throw new DeskError(400, 'Siden sendte noget, bordet ikke forstår. Hent siden igen.');
}

/** The words become a link where they stand on their line of the source. */
function withLink(
  text: string,
  { words, line }: KeptDecision,
  target: string,
  source: readonly string[],
): string {
  const { body } = headOf('papir.mdx', text);
  const [, first = '1', last] =
    /^sourceLines:\s*\{?\s*first: (\d+),?\s*last: (\d+)/m.exec(text) ?? [];
  const own = source.slice(Number(first) - 1, last === undefined ? undefined : Number(last));
  const steps = toSteps(body, own, Number(first));
  const plain = new RegExp(`(?<![\\[\\p{L}])${words}(?![\\d\\p{L}]|[^[\\]]*\\]\\()`, 'u');
  const lines = body.split('\n');
  const at = lines.findIndex((one, index) => steps[index] === line && plain.test(one));
  const found = at >= 0 ? at : lines.findIndex((one) => plain.test(one));
  if (found < 0)
    throw new DeskError(422, `»${words}« står der ikke længere, eller er allerede et link.`);
  const linked = (lines[found] ?? '').replace(plain, () => `[${words}](ref:${target})`);
  return text.slice(0, text.length - body.length) + lines.with(found, linked).join('\n');
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
