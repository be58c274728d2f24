import type { Line, Look, Page, Stretch } from './page/page.ts';

// TeX has names of its own.
const BOLD = /bold|black|heavy|semi-?b|demi|-(?:bd|blk|hv)(?:it)?$|^cm(?:ss)?bx|^sfbx/i;
const ITALIC = /italic|oblique|[-,]it$|-(?:bd|blk|hv)it$/i;

/** A typeface's own sign of a weight at the end of a name without hyphens: `LinLibertineOBI`. */
const SIGN = /(?<=\p{L})(BI|ZI|B|Z|I)$/u;

/** How the letters of a typeface look, as its name in the file tells. */
export function lookOf(name: string): Look {
  // A font that is not wholly in the file has six letters before its name.
  const bare = name.replace(/^[A-Z]{6}\+/, '');
  const family = bare.replace(/[-,].*/, '');
  return { family, isBold: BOLD.test(bare), isItalic: ITALIC.test(bare) };
}

/**
 * Pages with the looks that a name tells only beside another: letters after the name of a typeface
 * that is in the file too are the sign of its bold or its italics.
 */
export function withSiblings(pages: readonly Page[]): Page[] {
  const families = new Set(
    pages.flatMap(({ stretches }) => stretches.map(({ look }) => look.family)),
  );
  const looks = new Map([...families].map((family) => [family, signOf(family, families)]));
  return pages.map((page) => ({
    ...page,
    stretches: page.stretches.map((stretch) => {
      const sign = looks.get(stretch.look.family);
      return sign ? { ...stretch, look: signed(stretch.look, sign) } : stretch;
    }),
  }));
}

function signOf(family: string, families: ReadonlySet<string>): string | undefined {
  const sign = SIGN.exec(family)?.[0];
  return sign && families.has(family.slice(0, -sign.length)) ? sign : undefined;
}

function signed(look: Look, sign: string): Look {
  return {
    family: look.family.slice(0, -sign.length),
    isBold: look.isBold || /[BZ]/.test(sign),
    isItalic: look.isItalic || sign.endsWith('I'),
  };
}

/** The number of a heading, which may stand before it in other letters. */
const NUMBER = /^(?:(?:punkt|pkt\.?|sag|bilag)\s?)?\d{1,3}(?:\.\d{1,2})*[.:)]?$/i;

/** What all letters of a line are: bold, in italics, of one colour. */
export function sharedLook(
  letters: readonly Stretch[],
): Pick<Line, 'isBold' | 'isItalic' | 'colour'> {
  const [colour, ...others] = new Set(letters.map((letter) => letter.colour));
  return {
    isBold: areBold(letters),
    isItalic: letters.length > 0 && letters.every(({ look }) => look.isItalic),
    colour: others.length > 0 ? undefined : colour,
  };
}

/** Whether letters are all bold, or all below a number that is not. */
function areBold(letters: readonly Stretch[]): boolean {
  const plain = letters.findLastIndex(({ look }) => !look.isBold) + 1;
  const before = letters.slice(0, plain).map(({ text }) => text.trim());
  return plain < letters.length && (plain === 0 || NUMBER.test(before.join(' ')));
}

/** Whether one line is in italics, underlined or in other letters or ink, and the other is not. */
export function hasOtherLook(one: Line, other: Line): boolean {
  const isOther = one.isItalic !== other.isItalic || one.isUnderlined !== other.isUnderlined;
  return isOther || one.family !== other.family || hasOtherInk(one, other);
}

function hasOtherInk({ colour }: Line, other: Line): boolean {
  return colour !== undefined && other.colour !== undefined && colour !== other.colour;
}
