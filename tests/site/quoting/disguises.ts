import { pick } from '../../../scripts/lib/random.ts';

type Random = () => number;

/** Ways in which words look otherwise when they are pasted, and are the same. */
export const DISGUISES: Readonly<Record<string, (text: string, random: Random) => string>> = {
  'broken lines': (text, random) =>
    some(text, / /g, random, () => pick(['\n', '\r\n', ' \n  '], random)),
  'spaces of other kinds': (text, random) =>
    some(text, / /g, random, () => pick([...'\u00a0\u2009\u202f\u3000\t\u2003'], random)),
  'marks of a reply': (text, random) => {
    const mark = pick(['> ', '>', '>> ', '> > ', '| '], random);
    return mark + some(text, / /g, random, () => `\n${mark}`, 0.1);
  },
  'dashes and hyphens': (text, random) =>
    text.replace(/[-–]/g, () => pick([...'-‐‑‒–—−﹣－'], random)),
  'quote marks': (text, random) =>
    text.replace(/["']/g, () => pick([...'"\'“”„»«‘’‚´`′″'], random)),
  'soft hyphens and other invisible signs': (text, random) =>
    some(
      text,
      /(?<=\p{L})(?=\p{L})/gu,
      random,
      () => pick([...'\u00ad\u200c\u200d\u2060\ufeff\u200e\u202a\ufe0f'], random),
      0.1,
    ),
  'letters in parts': (text) => text.normalize('NFD'),
  ligatures: (text) => text.replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ').replaceAll('ff', 'ﬀ'),
  'wide letters': (text) =>
    text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  'words cut at line ends': (text, random) =>
    some(
      text,
      /(?<=\p{L}{3})(?=\p{L}{3})/gu,
      random,
      () => pick(['-\n', '\u00ad\n', '-\r\n  '], random),
      0.05,
    ),
  'digits for raised ones': (text) => text.normalize('NFKC'),
  'no raised ones': (text) => text.replace(/[⁰¹²³⁴-⁹]+/g, ''),
  'cells without a space': (text) => text.replace(/\t/g, ''),
  'a list of bullets': (text, random) => {
    const bullet = pick(
      ['• ', '- ', '* ', '– ', 'o ', '\uf0b7\t', '· ', '▪', '1. ', 'a) ', '(2) '],
      random,
    );
    return bullet + text.replace(/\n(?!\d)/g, `\n${bullet}`);
  },
  'no numbers of a list': (text) => text.replace(/^(?:\d+|[a-z]) [.)] /gm, ''),
  'marks around it': (text, random) => {
    const [before, after] = pick(
      [
        ['»', '«'],
        ['"', '."'],
        ['“', ',”'],
        ['… ', ' …'],
      ] as const,
      random,
    );
    return before + text + after;
  },
};

/** Ways in which what is said is no longer the same. */
export const CHANGES: Readonly<
  Record<string, (text: string, random: Random) => string | undefined>
> = {
  'another digit': (text, random) =>
    once(text, /\d/g, random, (digit) => `${(Number(digit) + 1 + Math.floor(random() * 8)) % 10}`),
  'another decimal sign': (text, random) =>
    once(text, /(?<=\d)[.,](?=\d)/g, random, (sign) => (sign === '.' ? ',' : '.')),
  'no decimal sign': (text, random) => once(text, /(?<=\d)[.,](?=\d)/g, random, () => ''),
  'a space in a number': (text, random) => once(text, /(?<=\d)[.,](?=\d)/g, random, () => ' '),
  'a sign before a number': (text, random) =>
    once(text, /(?<=[a-zæøå] )(?=\d)/g, random, () => '-'),
  'a word left out': (text, random) => once(text, /(?<= )\p{L}+ (?=\p{L})/gu, random, () => ''),
  'a word more': (text, random) => once(text, /(?<=\p{L}) (?=\p{L})/gu, random, () => ' ikke '),
  'another word': (text, random) => once(text, /(?<= )\p{L}{4,}(?= )/gu, random, () => 'regioner'),
  'another ending': (text, random) => once(text, /(?<=\p{L}{4})(?= \p{L})/gu, random, () => 'x'),
  'two words in one': (text, random) => once(text, /(?<=\p{L}) (?=\p{Ll})/gu, random, () => ''),
  'another mark': (text, random) =>
    once(text, /(?<=\p{L})[,:;](?= )/gu, random, (mark) => (mark === ';' ? ',' : ';')),
};

function some(text: string, place: RegExp, random: Random, to: () => string, share = 0.3): string {
  return text.replace(place, (found) => (random() < share ? to() : found));
}

function once(
  text: string,
  place: RegExp,
  random: Random,
  to: (found: string) => string,
): string | undefined {
  const places = [...text.matchAll(place)];
  if (places.length === 0) return undefined;
  const { index, 0: found } = pick(places, random);
  return text.slice(0, index) + to(found) + text.slice(index + found.length);
}
