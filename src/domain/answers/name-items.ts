import type { RegisterEntry } from '../connections/register.ts';
import type { KnownItem } from '../search/known-items.ts';
import { toPlainLetters } from '../text/plain-letters.ts';
import { toPieces } from '../text/words.ts';
import { ASKED } from './asked-words.ts';
import { asksByName, withNeeds, wordsOf } from './wording.ts';

/** What an entry of the register is called, by its kind. */
export const ENTRY_KINDS = {
  municipality: 'Kommune',
  organisation: 'Organisation',
  programme: 'Program',
  subject: 'Emne',
} as const;

const EITHER = new Intl.ListFormat('da', { type: 'disjunction' });

/** The most letters of an abbreviation that is no capitals: `sosu`. */
const LONGEST_SMALL = 4;

/** A name of the register as what is known: where all of it stands, and what is told there. */
export function nameItem(entry: RegisterEntry, path: string, tells: string): KnownItem {
  const { name, also, spelled, about, kind } = entry;
  return {
    kind: ENTRY_KINDS[kind],
    name,
    path,
    tells,
    asks: asksByName(name, ...also, ...spelled),
    may: wordsOf(
      name,
      about,
      kind === 'municipality' ? 'kommune kommunen by' : `${ENTRY_KINDS[kind]} ordning aftale hvem`,
    ),
  };
}

/** What the abbreviations of a name stand for: `CDEU` for `Central Denmark EU Office`. */
export function abbreviationAnswers(entry: RegisterEntry, path: string): KnownItem[] {
  const names = [entry.name, ...entry.also];
  const known = names.filter((short) => isAbbreviation(short));
  return known.flatMap((short) => {
    const meant = names.filter((name) => name !== short && standsFor(short, name));
    if (meant.length === 0) return [];
    const isNamed = meant.includes(entry.name) || short === entry.name;
    const same = isNamed ? '' : `, det samme som ${entry.name}`;
    const asks = asksByName(short);
    return [
      {
        kind: 'Forkortelse',
        name: short,
        path,
        tells: `${short} står for ${EITHER.format(meant)}${same}.`,
        // Who types the name of an organisation alone is shown that.
        asks: entry.kind === 'subject' ? asks : withNeeds(asks, wordsOf(ASKED.means)),
        may: wordsOf(
          ASKED.means,
          ...names,
          entry.kind === 'subject' ? '' : ENTRY_KINDS[entry.kind],
        ),
      },
    ];
  });
}

function isAbbreviation(name: string): boolean {
  if (/\s|-/.test(name)) return false;
  const isSmall = name.length <= LONGEST_SMALL && name === name.toLowerCase();
  return isSmall || (name.length <= LONGEST_SMALL + 1 && /\p{Lu}.*\p{Lu}/u.test(name));
}

/** Whether the letters of a short name stand in another in that order, the first of both one. */
function standsFor(short: string, name: string): boolean {
  const [letters, whole] = [toPlainLetters(short), toPlainLetters(name)];
  const isShort = [name, ...(name.includes(' ') ? [] : toPieces(name))].some(isAbbreviation);
  if (letters[0] !== whole[0] || isShort || whole.includes(letters)) return false;
  let at = -1;
  return [...letters].every((letter) => {
    at = whole.indexOf(letter, at + 1);
    return at >= 0;
  });
}
