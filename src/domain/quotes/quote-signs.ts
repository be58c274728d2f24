import { tokenize } from '../text/token.ts';
import { withoutBrackets, withoutInvisible } from './quote-looks.ts';
import { type Sign, toSigns } from './quote-sign.ts';

/** What stands before the words of a line: marks of a reply, bullets, then a list's number. */
const REPLY = /^[^\S\n]*[>|]/;
const BULLET =
  /^[^\S\n]*(?:[•●○◦▪▫■□◆◇►▶▷▸‣⁃·∙⋅⦁❖✓✔➢➤\p{So}\p{Co}*#]+(?!\S?\p{N})|[-–—‒―−*+o§¤#]+(?=\s))/u;
const SURE_BULLET = /[•●○◦▪▫■□◆◇►▶▷▸‣⁃∙⦁❖✓✔➢➤\p{Co}|¦│*_]/u;
const NUMBER =
  /^[^\S\n]*\(?(?:\p{N}{1,3}(?:\.\p{N}{1,3})*|\p{L}|[ivxIVX]{2,5})[^\S\n]?[.)](?=[^\S\n])/u;
const OMISSION = /[[({<‹/]\s*(?:…|\.(?:\s?\.)+|[-–—]{1,3})\s*[\])}>›/]|…|\.(?:\s?\.){2,}/;

/** What tells whether a word stands in any paper. */
type Vocabulary = Pick<ReadonlySet<string>, 'has'>;

/** A cleaned quote, whose words that are cut by a space without width are joined if known. */
export function cleanQuote(quote: string, known: Vocabulary): string {
  return withoutBrackets(
    withoutInvisible(quote).replace(/[\p{L}\p{N}]+(?:\u200b+[\p{L}\p{N}]+)+/gu, (run) => {
      const joined = run.replaceAll('\u200b', '');
      return known.has(joined.toLowerCase()) ? joined : run.replace(/\u200b+/g, ' ');
    }),
  ).replaceAll('\u200b', '');
}

/** The parts of a cleaned quote that `…` or `[...]` separates. */
export function splitAtOmissions(quote: string): string[] {
  return quote.split(OMISSION);
}

/** The signs of a cleaned quote. */
export function toQuoteSigns(quote: string, known: Vocabulary): Sign[] {
  const signs: Sign[] = [];
  for (const line of quote.split('\n')) addLine(signs, readLine(line), known);
  return trimMarks(signs);
}

function readLine(line: string): Sign[] {
  const signs: Sign[] = [];
  let rest = line;
  const take = (pattern: RegExp, free: Sign['free']) => {
    const [found] = rest.match(pattern) ?? [];
    if (!found) return false;
    signs.push(...toSigns(tokenize(found)).map((sign) => ({ ...sign, free })));
    rest = rest.slice(found.length);
    return true;
  };
  while (take(REPLY, 'bullet'));
  while (take(BULLET, 'bullet'));
  take(NUMBER, 'number');
  for (const sign of toSigns(tokenize(rest)))
    signs.push(SURE_BULLET.test(sign.text) ? { ...sign, free: 'bullet' } : sign);
  const first = signs.findIndex(({ free }) => !free);
  return signs.map((sign, index) =>
    index === 0 || index === first ? { ...sign, starts: 'line', isGlued: false } : sign,
  );
}

/** Adds the signs of a line; a word that was cut at its end is joined when the papers know it. */
function addLine(signs: Sign[], line: readonly Sign[], known: Vocabulary) {
  const [word, hyphen] = signs.slice(-2);
  const at = line.findIndex(({ free }) => !free);
  const end = line[at];
  const isCut =
    end?.kind === 'word' && word?.kind === 'word' && hyphen?.key === '-' && hyphen.isGlued;
  if (!isCut || !known.has(word.key + end.key)) {
    signs.push(...line);
    return;
  }
  const [joined] = toSigns([{ ...word, text: word.text + end.text }]);
  if (joined) signs.splice(-2, 2, { ...joined, isJoined: true });
  signs.push(...line.slice(at + 1));
}

/** Quote marks and full stops around a quote belong to the one who quotes; a number's sign not. */
function trimMarks(signs: readonly Sign[]): Sign[] {
  const isWord = ({ kind }: Sign) => kind !== 'mark';
  const first = signs.findIndex(isWord);
  if (first < 0) return [];
  const hasSign =
    signs[first]?.kind === 'number' &&
    signs[first]?.isGlued &&
    /^[-+]$/.test(signs[first - 1]?.key ?? '');
  const kept = signs.slice(hasSign ? first - 1 : first, signs.findLastIndex(isWord) + 1);
  return kept.some(({ free }) => !free) ? kept : kept.map((sign) => ({ ...sign, free: undefined }));
}
