import type { AppendixData } from '../../schemas/index.ts';
import { isRole } from './find-signatories.ts';

type Recipients = AppendixData['recipients'];

const POSTAL = /^\d{4}\s\p{Lu}[\p{L} .-]*$/u;
const ATTENTION = /^(?:att\.?|til)\s*:?\s*/i;
/** What a line of a letterhead begins with; an address right above one is the sender's. */
const LABEL = /^(?:tlf|telefon|mobil|e-?mail|mail|cvr|ean|dato|sag|dok|j\.?\s?nr|ref)|@|www\./i;
const NAME = /\p{Lu}[\p{L}.'-]*(?:\s\p{Lu}[\p{L}.'-]*)+$/u;

/** An address has at most so many lines above its postal code. */
const LONGEST = 5;

/**
 * Whom a letter is to: the name above an address at its head, with whoever stands after »Att.«. An
 * address that phone, mail or case number follow is the sender's.
 * @param lines those above the greeting
 */
export function findRecipients(lines: readonly string[]): Recipients {
  for (const [at, line] of lines.entries()) {
    if (!POSTAL.test(line)) continue;
    const block = addressAbove(lines, at);
    const attention = block.find((one) => /^att\b/i.test(one));
    const isSender = !attention && LABEL.test(lines[at + 1] ?? '');
    const [first] = block;
    if (!first || block.length < 2 || isSender) continue;
    const organisation = first.replace(ATTENTION, '');
    const person = personIn(attention?.replace(ATTENTION, '') ?? '');
    return [person && attention !== first ? { ...person, organisation } : { name: organisation }];
  }
  return [];
}

/** Whom a line names, with what it says before the name: `Sekretariatschef Henrik Dalum`. */
function personIn(line: string): { name: string; role?: string } | undefined {
  const [, role = '', rest = ''] = /^(\S+)\s+(.*)$/u.exec(line) ?? [];
  const isNamed = isRole(role) && NAME.exec(rest)?.index === 0;
  if (isNamed) return { name: rest, role };
  const [name] = NAME.exec(line) ?? [];
  return name === undefined ? undefined : { name };
}

/** The lines of an address: those right above its postal code that are of no letterhead. */
function addressAbove(lines: readonly string[], at: number): string[] {
  const above = lines.slice(Math.max(0, at - LONGEST), at);
  const end = above.findLastIndex(
    (line) => POSTAL.test(line) || LABEL.test(line) || /^til:?$/i.test(line),
  );
  return above.slice(end + 1);
}
