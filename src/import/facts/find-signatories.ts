import type { AppendixData } from '../../schemas/index.ts';

type Signatories = AppendixData['signatories'];

const CLOSING = /^(?:med )?venlige? hilsen[,.]?\s*/i;
const PERSON = /^\p{Lu}[\p{L}.'-]*(?:\s\p{Lu}[\p{L}.'-]*){1,4}$/u;
/** A party's letter after a name: `Karl Munk (V)`. */
const PARTY = /\s*\(\p{Lu}{1,3}\)$/u;
/** What is signed on, and what says that such lines follow. */
const FIELD = /^[_.…]{4,}$/;
const SIGNED = /^underskrift(?:er|sside|sark|sblad)?\s*:?$/i;

const LONGEST_ROLE = 60;

/**
 * Who signs at the end of a paper: the name under »Med venlig hilsen« and what stands below it, the
 * names under »Underskrifter«, or those below lines to sign on.
 * @param ends the last paragraphs of a paper
 */
export function findSignatories(ends: readonly string[]): Signatories {
  const lines = ends
    .flatMap((text) => text.split('\n'))
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  const at = lines.findIndex((line) => CLOSING.test(line));
  if (at >= 0) {
    const below = [lines[at]?.replace(CLOSING, '') ?? '', ...lines.slice(at + 1)].filter(Boolean);
    return namesIn(below).slice(0, 1);
  }
  const signed = lines.findLastIndex((line) => SIGNED.test(line));
  if (signed >= 0) return namesIn(lines.slice(signed + 1));
  const field = lines.findIndex((line) => FIELD.test(line));
  return field >= 0 ? namesIn(lines.slice(field)) : [];
}

/** The names among lines, each with the role below it; a line to sign on stands above a name. */
function namesIn(lines: readonly string[]): Signatories {
  const isName = (line: string | undefined) => PERSON.test(line?.replace(PARTY, '') ?? '');
  return lines.flatMap((line, at) => {
    if (!isName(line)) return [];
    const next = lines[at + 1];
    // Names beside one another have their roles in a row below them: whose is whose is not told.
    const isBeside = isName(lines[at - 1]);
    const isText = next !== undefined && !isName(next) && !FIELD.test(next);
    const isRole = !isBeside && isText && next.length <= LONGEST_ROLE && !PARTY.test(next);
    return [
      {
        name: line.replace(PARTY, ''),
        ...(isRole && { role: next }),
        blankField: FIELD.test(lines[at - 1] ?? ''),
      },
    ];
  });
}
