import type { AppendixData } from '../../schemas/index.ts';

type Signatories = AppendixData['signatories'];

const CLOSING = /^(?:med )?venlige? hilsen[,.]?\s*/i;
const PERSON = /^\p{Lu}[\p{L}.'-]*(?:\s\p{Lu}[\p{L}.'-]*){1,4}$/u;
/** A party's letter after a name: `Karl Munk (V)`. */
const PARTY = /\s*\(\p{Lu}{1,3}\)$/u;
/** What is signed on, and what says that such lines follow. */
const FIELD = /^[_.…]{4,}$/;
const SIGNED = /^underskrift(?:er|sside|sark|sblad)?\s*:?$/i;
/** Minutes that were approved are signed below: `Godkendt den 22. oktober 2026`. */
const APPROVED = /^(?:godkendt|underskrevet|vedtaget)\b[^.]{0,40}\d{1,2}\..{0,20}\d{4}$/i;
/** What stands below who signs, and is of others. */
const AFTER = /^(?:kopi|cc|bilag|vedlagt|vedhæftet)\b/i;

const LONGEST_ROLE = 60;

/** What someone is in an organisation: `Formand`, `Sekretariatschef`. */
const ROLE = new RegExp(
  '^(?:\\d\\.\\s)?\\p{L}*(?:formand|forkvinde|forperson|kasserer|sekretær|direktør|chef|' +
    'leder|mester|rådmand|medlem|repræsentant|fuldmægtig|konsulent|ingeniør|rektor|inspektør|' +
    'koordinator|advokat|revisor|dirigent|referent)(?:\\s\\p{Ll}\\p{L}*)*$',
  'iu',
);

/** A role and whose it is: `Formand, Sønderhavn Sejlklub`. */
export function splitRole(text: string): { role: string; organisation?: string } {
  const [, role, organisation] = /^([^,]+),\s+(\p{Lu}.*)$/u.exec(text) ?? [];
  return role && organisation && isRole(role) ? { role, organisation } : { role: text };
}

/** Whether words say what someone is in an organisation. */
export function isRole(words: string): boolean {
  return ROLE.test(words);
}

/**
 * Who signs at the end of a paper: the name under »Med venlig hilsen« and those below it with their
 * roles, the names under »Underskrifter«, those below lines to sign on, or below an approval.
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
    return namesIn(below).filter((one, index) => index === 0 || hasRole(one));
  }
  const signed = lines.findLastIndex((line) => SIGNED.test(line));
  if (signed >= 0) return namesIn(lines.slice(signed + 1));
  const field = lines.findIndex((line) => FIELD.test(line));
  if (field >= 0) return namesIn(lines.slice(field));
  const approved = lines.findLastIndex((line) => APPROVED.test(line));
  return approved >= 0 ? namesIn(lines.slice(approved + 1)).filter(hasRole) : [];
}

/** An organisation or a place may be called as a person is: who has a role is one. */
function hasRole({ role }: Signatories[number]): boolean {
  return role !== undefined && isRole(role);
}

/** The names among lines, each with the role below it; a line to sign on stands above a name. */
function namesIn(all: readonly string[]): Signatories {
  const end = all.findIndex((line) => AFTER.test(line));
  const lines = end < 0 ? all : all.slice(0, end);
  const isName = (line: string | undefined) => PERSON.test(line?.replace(PARTY, '') ?? '');
  return lines.flatMap((line, at) => {
    if (!isName(line)) return [];
    const next = lines[at + 1];
    // Names beside one another have their roles in a row below them: whose is whose is not told.
    const isBeside = isName(lines[at - 1]);
    const isText = next !== undefined && !isName(next) && !FIELD.test(next);
    const isOwn = !isBeside && isText && next.length <= LONGEST_ROLE && !PARTY.test(next);
    return [
      {
        name: line.replace(PARTY, ''),
        ...(isOwn && splitRole(next)),
        blankField: FIELD.test(lines[at - 1] ?? ''),
      },
    ];
  });
}
