/** Words that lead on to what is cut away: a title that ends in one says that something lacks. */
const LEADING = new RegExp(
  '\\s+(?:a[ft]|på|om|til|fra|for|i|ved|med|mod|under|over|efter|før|mellem|hos|uden|inden|' +
    'vedrørende|vedr\\.?|angående|samt|og|eller|men|som|der|den|det|de|en|et|jeres|vores|deres|' +
    'sin|sit|sine|dens|dets|nr\\.?|pr\\.?|§|[-–:,/&(])$',
  'iu',
);

/** `… (Havneaftalen)`, `… (herefter »Havneaftalen«)`: the name that the paper gives itself. */
const OWN_NAME = new RegExp(
  '\\((?:(?:i det følgende|herefter)\\s+)?(?:(?:kaldet|benævnt)\\s+)?' +
    '[»"]?(\\p{Lu}\\p{Ll}[\\p{L} -]+)[«"]?\\)',
  'u',
);

/** A title's first part: `Budget 2026: oversigt over …`. */
const FIRST_PART = /^(.*?\S)\s*(?::|;|\s[-–—/]|\.\s)\s/u;

const MONTH = /^\s(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)/i;

/** Fewest characters by which a paper is known. */
const FEWEST = 5;

/**
 * A short title of a paper: the name that is printed in its title, its first part, or as many words
 * as make sense by themselves. It ends in no dots.
 * @param most how many characters it has at most
 */
export function shortTitleOf(title: string, most: number): string {
  const words = title.replace(/\s+/g, ' ').trim();
  if (words.length <= most) return words;
  const parts = [OWN_NAME.exec(words)?.[1], FIRST_PART.exec(words)?.[1]];
  const printed = parts.find((part) => part && part.length >= FEWEST && part.length <= most);
  return printed ?? cutAtWord(words, most);
}

/** Words without the first part of a date or name at their end that goes on in the rest. */
function withoutHalves(words: string, rest: string): string {
  const isOfDate = /\s\d{1,2}\.$/.test(words) && MONTH.test(rest);
  const isOfName = /\s\p{Lu}[\p{L}-]+$/u.test(words) && /^\s\p{Lu}/u.test(rest);
  return isOfDate || isOfName
    ? withoutHalves(words.replace(/\s+\S+$/, ''), words.slice(words.lastIndexOf(' ')))
    : words;
}

/** As many whole words of a text as there is room for, and none that leads on to the next. */
export function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text;
  let cut = text.slice(0, most + 1).replace(/\s+\S*$/, '');
  // One word is longer than all the room.
  if (cut.length > most) return text.slice(0, most);
  cut = withoutHalves(cut, text.slice(cut.length));
  while (LEADING.test(cut)) cut = cut.replace(LEADING, '');
  return cut.replace(/[\s,.;:–-]+$/, '').replace(/\s*\([^)]*$/, '') || cut;
}
