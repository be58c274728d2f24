import { bareWords, isContentsTitle, readEntry } from '../facts/bundle-contents.ts';
import { type Draft, isProse, LONGEST_HEADING, lineOf } from './draft.ts';
import { isContact, type Letter, letterIn, titleIn } from './letter.ts';
import { withoutCalls } from './runs.ts';

/** Longest numbered heading, and longest of an appendix, in characters. */
const LONGEST = { numbered: 150, appendix: 220 } as const;

const NUMBERED = /^\d{1,2}(?:\.\d{1,2})*[.)]?\s+\p{Lu}/u;
const APPENDIX = /^bilag\s+\d{1,2}\s?[:.–-]\s*\p{L}/iu;
const CAPTION = /^(?:figur|tabel|diagram|kort|foto)\s\d/i;

/** What is known of the lines of one paper. */
export interface Outline {
  /** Where its title stands; -1 without one. */
  readonly title: number;
  readonly headings: ReadonlySet<number>;
  /** Headings that only their form and place tell. */
  readonly guessed: ReadonlySet<number>;
  /** Whether it is a letter. */
  readonly isLetter: boolean;
}

/** Finds the title and the headings among the drafts of one paper. */
export function findOutline(drafts: readonly Draft[], areTogether: boolean): Outline {
  const letter = letterIn(drafts);
  const title = titleIn(drafts, letter);
  const isSure = sureHeadings(drafts);
  const listed = listedIn(drafts);
  const headings = new Set<number>();
  const guessed = new Set<number>();
  // From the last on: whether a line is a heading depends on what stands below it.
  for (let at = drafts.length - 1; at > title || (at >= 0 && letter.greeting >= 0); at--) {
    const line = lineOf(drafts[at]);
    if (line === undefined || at === title || isContentsTitle(line)) continue;
    const isKnown = isSure(line);
    if (!isKnown && !isAlone(drafts, at, { listed, headings, letter, areTogether })) continue;
    headings.add(at);
    if (!isKnown) guessed.add(at);
  }
  dropRows(drafts, { headings, guessed });
  return { title, headings, guessed, isLetter: letter.greeting >= 0 };
}

/** Lines in a row that all look alike are names below their heading, and no headings themselves. */
function dropRows(
  drafts: readonly Draft[],
  { headings, guessed }: { headings: Set<number>; guessed: Set<number> },
) {
  const isGuess = (at: number) => guessed.has(at);
  const within = [...guessed].filter(
    (at) => isGuess(at - 1) && (isGuess(at - 2) || isGuess(at + 1)) && !isProse(drafts[at + 1]),
  );
  for (const at of within) {
    headings.delete(at);
    guessed.delete(at);
  }
}

/** Tells whether a line is a heading whatever stands around it: by its number, or by contents. */
export function sureHeadings(drafts: readonly Draft[]): (line: string) => boolean {
  const listed = listedIn(drafts);
  return (line) => listed.has(bareWords(withoutCalls(line))) || hasNumber(line);
}

/** The bare words of the headings that the paper's own contents list, with and without number. */
function listedIn(drafts: readonly Draft[]): ReadonlySet<string> {
  const entries = drafts
    .filter((draft) => draft.kind === 'contents')
    .flatMap((draft) => draft.entries.flatMap((entry) => readEntry(entry) ?? []));
  return new Set(entries.map(({ printed }) => bareWords(printed)));
}

function hasNumber(line: string): boolean {
  if (APPENDIX.test(line)) return line.length <= LONGEST.appendix;
  const words = line.replace(/^[\d.)]+\s+/, '');
  return NUMBERED.test(line) && line.length <= LONGEST.numbered && !/[,;:]$|[.!?]\s/.test(words);
}

interface Around {
  readonly listed: ReadonlySet<string>;
  readonly headings: ReadonlySet<number>;
  readonly letter: Letter;
  readonly areTogether: boolean;
}

/** Whether a short line without an end mark stands above what it could be the heading of. */
function isAlone(drafts: readonly Draft[], at: number, around: Around): boolean {
  const { listed, headings, letter, areTogether } = around;
  const draft = drafts[at];
  const line = withoutCalls(lineOf(draft) ?? '');
  const isInText = at > letter.greeting && at < letter.closing;
  const isShort = line.length <= LONGEST_HEADING && !/[.,;:!?]$/.test(line);
  if (!isInText || !isShort || (draft?.kind === 'lines' && draft.isLabel)) return false;
  if (!/^[\p{Lu}\d]/u.test(line) || !/\p{L}{2}/u.test(line)) return false;
  if (isContact(line) || CAPTION.test(line)) return false;
  let next = at + 1;
  while (drafts[next]?.kind === 'note') next++;
  const below = drafts[next];
  const isListed = listed.has(bareWords(withoutCalls(lineOf(below) ?? '')));
  if (headings.has(next)) return !isListed;
  // What goes on in lower case is the rest of this line, not what it is above.
  if (isProse(below)) return !/^\p{Ll}/u.test(lineOf(below) ?? '');
  const isList = (other: Draft | undefined) => other?.kind === 'point' || other?.kind === 'rows';
  // Where no empty lines tell, the line above points leads to them, and is text itself.
  return areTogether ? isList(below) : below?.kind === 'lines' && isList(drafts[next + 1]);
}
