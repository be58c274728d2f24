import type { AppendixData } from '../../schemas/index.ts';

const CLOSING = /^(?:med )?venlige? hilsen[,.]?\s*/i;
const PERSON = /^\p{Lu}[\p{L}.'-]*(?:\s\p{Lu}[\p{L}.'-]*){1,4}$/u;

/**
 * Who signs at the end of a letter: the name under »Med venlig hilsen«, and what stands below it.
 * @param ends the last paragraphs of a paper
 */
export function findSignatories(ends: readonly string[]): AppendixData['signatories'] {
  const lines = ends.flatMap((text) => text.split('\n')).map((line) => line.trim());
  const at = lines.findIndex((line) => CLOSING.test(line));
  if (at < 0) return [];
  const below = [lines[at]?.replace(CLOSING, '') ?? '', ...lines.slice(at + 1)].filter(Boolean);
  const named = below.findIndex((line) => PERSON.test(line));
  const name = below[named];
  if (!name) return [];
  const role = below[named + 1];
  const isRole = role !== undefined && !PERSON.test(role) && role.length <= 60;
  return [{ name, ...(isRole && { role }), blankField: false }];
}
