import { diffArrays } from 'diff';
import { tokenize } from '../text/token.ts';

/**
 * A block of a paper as id and text. One with tracked changes comes in pieces, whose signs tell what is inserted `+` or
 * deleted `-`, and goes on without a space `_`.
 */
export type PublishedBlock = readonly [id: string, text: string, signs?: string];

/** A paper's published text: its address below the base, its short title, and its blocks. */
export interface PublishedPaper {
  readonly path: string;
  readonly title: string;
  readonly blocks: readonly PublishedBlock[];
}

/** A wording of a paper with tracked changes: all that is printed, as proposed, or as it was. */
export type Wording = 'printed' | 'proposed' | 'former';

/** A piece of a quote laid beside the paper: in both, only in the paper, or only in the quote. */
export interface QuoteRun {
  readonly kind: 'same' | 'missing' | 'extra';
  readonly text: string;
}

/** Where a quote stands, and how it differs: not at all, in case and punctuation marks' looks only, or in words. */
export interface QuoteMatch {
  readonly path: string;
  readonly title: string;
  readonly id: string;
  readonly verdict: 'exact' | 'varied' | 'different';
  /** The wording that has it, when the other of the proposed and the former one does not. */
  readonly wording: Wording;
  readonly runs: readonly QuoteRun[];
}

interface QuoteToken {
  readonly text: string;
  readonly isGlued: boolean;
}

interface PlacedToken extends QuoteToken {
  readonly id: string;
}

/** The sign of what each wording leaves out. */
const LEFT_OUT = { printed: '', proposed: '-', former: '+' } as const satisfies Record<
  Wording,
  string
>;
const WORDINGS: readonly Wording[] = ['printed', 'proposed', 'former'];
const VERDICTS: readonly QuoteMatch['verdict'][] = ['exact', 'varied', 'different'];
const ELLIPSIS = /\[\s*(?:…|\.{3})\s*\]|\(\s*(?:…|\.{3})\s*\)|…|\.{3,}/;
const LEAST_SHARE = 0.6;
/** How far a quote may be shifted against the paper by words that are missing or extra. */
const REACH = 12;

/** Finds each part of a quote in the papers; parts are what `…` or `[...]` separates. A part that stands nowhere gives nothing. */
export function findQuote(
  papers: readonly PublishedPaper[],
  quote: string,
): (QuoteMatch | undefined)[] {
  const texts = papers.flatMap(toTexts);
  const known = new Set(
    texts.flatMap(({ tokens }) => tokens.map(({ text }) => withoutLooks(text))),
  );
  return clean(quote, known)
    .split(ELLIPSIS)
    .map((part) => trimMarks(splitNoteMarks(tokenize(part), known)))
    .filter((tokens) => tokens.length > 0)
    .map((tokens) => findPart(texts, tokens));
}

interface Text {
  readonly paper: PublishedPaper;
  readonly wording: Wording;
  readonly tokens: readonly PlacedToken[];
}

/** The wordings of a paper; one, when it has no tracked changes. */
function toTexts(paper: PublishedPaper): Text[] {
  const wordings = paper.blocks.some(([, , signs = '']) => /[+-]/.test(signs))
    ? WORDINGS
    : WORDINGS.slice(0, 1);
  return wordings.map((wording) => ({
    paper,
    wording,
    tokens: placeTokens(paper, LEFT_OUT[wording]),
  }));
}

function findPart(texts: readonly Text[], quote: readonly QuoteToken[]): QuoteMatch | undefined {
  const words = quote.filter(isWord);
  const candidates = texts.flatMap((text) =>
    findWindows(text.tokens, words).map((window) => compare(text, window, quote)),
  );
  const rank = ({ match }: Candidate) => VERDICTS.indexOf(match.verdict);
  const [best] = candidates.sort((a, b) => b.score - a.score || rank(a) - rank(b));
  if (!best || best.score < LEAST_SHARE) return undefined;
  const { path, verdict } = best.match;
  const same = candidates.filter(({ match }) => match.path === path && match.verdict === verdict);
  return {
    ...best.match,
    wording:
      verdict === 'different' ? 'printed' : toWording(same.map(({ match }) => match.wording)),
  };
}

/** The one clean wording among those that have a quote; what stands in both, or only with all marks in it, is as printed. */
function toWording(found: readonly Wording[]): Wording {
  const [clean = 'printed', ...others] = new Set(found.filter((wording) => wording !== 'printed'));
  return others.length === 0 ? clean : 'printed';
}

/**
 * The stretch of a paper that shares most runs of words with the quote, at one distance: as long as the quote, and with what
 * stands around it. Around it some of the same words may stand once more, and be taken for those of the quote.
 */
function findWindows(
  tokens: readonly PlacedToken[],
  words: readonly QuoteToken[],
): (readonly PlacedToken[])[] {
  const places = tokens.flatMap((token, index) => (isWord(token) ? [index] : []));
  // The first and the last word may be cut, so a short quote is looked for word by word.
  const size = Math.max(1, Math.min(3, words.length - 2));
  const gram = (list: readonly string[], at: number) => list.slice(at, at + size).join(' ');
  const paperWords = places.map((index) => withoutLooks(tokens[index]?.text ?? ''));
  const quoteWords = words.map(({ text }) => withoutLooks(text));
  const inQuote = Map.groupBy(
    Array.from({ length: words.length - size + 1 }, (_, at) => at),
    (at) => gram(quoteWords, at),
  );
  const votes = new Map<number, number>();
  for (let at = 0; at <= paperWords.length - size; at++)
    for (const from of inQuote.get(gram(paperWords, at)) ?? [])
      votes.set(at - from, (votes.get(at - from) ?? 0) + 1);
  const near = (shift: number) => {
    let sum = 0;
    for (let offset = -REACH; offset <= REACH; offset++) sum += votes.get(shift + offset) ?? 0;
    return sum + (votes.get(shift) ?? 0) / 1000;
  };
  const [best] = [...votes.keys()].sort((a, b) => near(b) - near(a));
  if (best === undefined) return [];
  return [0, REACH].map((reach) => {
    const first = places[Math.max(0, best - reach)] ?? 0;
    const last =
      places[Math.min(places.length - 1, best + words.length - 1 + reach)] ?? tokens.length - 1;
    return tokens.slice(first, last + 1);
  });
}

/** Lays the quote beside a stretch of the paper. What the stretch has before and after the quote does not count. */
function compare(
  { paper, wording }: Text,
  window: readonly PlacedToken[],
  quote: readonly QuoteToken[],
): Candidate {
  const pairs = toPairs(window, quote);
  const from = pairs.findIndex(({ theirs }) => theirs);
  const to = pairs.findLastIndex(({ theirs }) => theirs);
  const inside = pairs.slice(from, to + 1);
  const runs = toRuns(inside);
  const isDifferent = runs.some(({ kind }) => kind !== 'same');
  const isVaried = inside.some(
    ({ ours, theirs }) =>
      ours && theirs && !isNoteMark(ours) && looksDifferent(ours.text, theirs.text),
  );
  const same = inside.filter(({ ours, theirs }) => ours && theirs && isWord(theirs)).length;
  const id = inside.find(({ ours }) => ours)?.ours?.id ?? '';
  const verdict = isDifferent ? 'different' : isVaried ? 'varied' : 'exact';
  const match: QuoteMatch = { path: paper.path, title: paper.title, id, verdict, wording, runs };
  return { match, score: same / Math.max(1, quote.filter(isWord).length) };
}

interface Candidate {
  readonly match: QuoteMatch;
  readonly score: number;
}

interface Pair {
  readonly ours?: PlacedToken | undefined;
  readonly theirs?: QuoteToken | undefined;
}

function toPairs(window: readonly PlacedToken[], quote: readonly QuoteToken[]): Pair[] {
  // A quote may be cut in the middle of its first or last word: `ommuner finansierer Erhv`.
  const isAlike = ({ text: ours }: QuoteToken, theirs: QuoteToken) => {
    const [whole, part] = [withoutLooks(ours), withoutLooks(theirs.text)];
    if (whole === part) return true;
    if (part.length < 2) return false;
    return (
      (theirs === quote[0] && whole.endsWith(part)) ||
      (theirs === quote.at(-1) && whole.startsWith(part))
    );
  };
  const changes = diffArrays<QuoteToken>([...window], [...quote], { comparator: isAlike });
  let [ours, theirs] = [0, 0];
  return changes.flatMap(({ added, removed, count }) =>
    Array.from({ length: count }, () => ({
      ours: added ? undefined : window[ours++],
      theirs: removed ? undefined : quote[theirs++],
    })),
  );
}

/** Neighbours of one kind as one run. Footnote marks that the quote leaves out are no difference. */
function toRuns(pairs: readonly Pair[]): QuoteRun[] {
  const runs: { kind: QuoteRun['kind']; text: string }[] = [];
  for (const { ours, theirs } of pairs) {
    if (ours && !theirs && isNoteMark(ours)) continue;
    const kind = ours && theirs ? 'same' : ours ? 'missing' : 'extra';
    const token = theirs ?? ours;
    if (!token) continue;
    const last = runs.at(-1);
    const text = (token.isGlued || !last ? '' : ' ') + token.text;
    if (last?.kind === kind) last.text += text;
    else runs.push({ kind, text });
  }
  return runs;
}

/** The tokens of a paper without the pieces that have the sign `leftOut`; a word that goes on in the next piece is one. */
function placeTokens(paper: PublishedPaper, leftOut: string): PlacedToken[] {
  const tokens: PlacedToken[] = [];
  let isGlued = true;
  for (const [id, text, signs = ''] of paper.blocks) {
    // Where a piece is left out, the next one is glued only if that one was too.
    isGlued &&= signs.includes('_');
    if (leftOut && signs.includes(leftOut)) continue;
    const [first, ...others] = tokenize(text).map((token) => ({ ...token, id }));
    const last = tokens.at(-1);
    if (first && last && isGlued && tokenize(last.text + first.text).length === 1)
      tokens[tokens.length - 1] = { ...last, text: last.text + first.text };
    else if (first) tokens.push({ ...first, isGlued });
    tokens.push(...others);
    isGlued = true;
  }
  return tokens;
}

/** Soft hyphens go, and a word that was cut at the end of a line is joined when the papers know it whole. */
function clean(quote: string, known: ReadonlySet<string>): string {
  const text = quote.normalize('NFC').replaceAll('\u00ad', '');
  return text.replace(
    /([\p{L}]+)-[^\S\n]*\n\s*([\p{L}]+)/gu,
    (whole, start: string, end: string) =>
      known.has(withoutLooks(start + end)) ? start + end : whole,
  );
}

/** A copied footnote mark sticks to its word: `fordelingsnøgle1` → `fordelingsnøgle` `1`. */
function splitNoteMarks(tokens: readonly QuoteToken[], known: ReadonlySet<string>): QuoteToken[] {
  return tokens.flatMap((token) => {
    const [, word = '', mark = ''] = token.text.match(/^(\p{L}{2,})(\d{1,2})$/u) ?? [];
    if (!mark || known.has(withoutLooks(token.text)) || !known.has(withoutLooks(word)))
      return [token];
    return [
      { ...token, text: word },
      { text: mark, isGlued: true },
    ];
  });
}

/** Quote marks and full stops around a quote belong to the one who quotes. */
function trimMarks(tokens: readonly QuoteToken[]): readonly QuoteToken[] {
  const first = tokens.findIndex(isWord);
  const last = tokens.findLastIndex(isWord);
  return first < 0 ? [] : tokens.slice(first, last + 1);
}

/** Whether two tokens that are alike differ in case or in the shape of a mark; a cut word does not. */
function looksDifferent(ours: string, theirs: string): boolean {
  return !ours.includes(theirs);
}

const LOOKS: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '»': '"',
  '«': '"',
  '’': "'",
  '‘': "'",
  '–': '-',
  '—': '-',
};

/** A token without what differs by looks alone: case, the shape of quote marks and dashes, raised digits. */
function withoutLooks(text: string): string {
  if (text.length === 1 && text in LOOKS) return LOOKS[text] ?? text;
  return text.toLowerCase().normalize('NFKC');
}

function isWord({ text }: QuoteToken): boolean {
  return /[\p{L}\p{N}]/u.test(text) && !isNoteMark({ text });
}

function isNoteMark({ text }: { text: string }): boolean {
  return /^[⁰¹²³⁴-⁹]+$/.test(text);
}
