/** Fewest letters that tell that words are printed in capitals, and not short for others. */
const FEWEST = 4;
/** How much larger than those with numbers a heading of the same level may be. */
const HARDLY_LARGER = 1.2;

/** A heading by what tells its level. */
export interface Looks {
  readonly size: number;
  readonly isBold: boolean;
  readonly isItalic?: boolean;
  readonly text: string;
}

/** The level of those that look alike, and how deep the numbers of most of them are. */
interface Style {
  readonly level: number;
  readonly depth: number;
}

/** `4.2.1 Anvendelse`, `Punkt 3: Budget`, `Punkt 4 (Åben) Veje`, `§ 4 Pris`. */
const NUMBER = new RegExp(
  String.raw`^(?:(?:(?:dagsordens)?punkt|pkt\.|sag nr\.|§)\s*)?` +
    String.raw`(\d{1,3}(?:\.\d{1,3})*)[.:]?\s+[–-]?\s*\(?\p{L}`,
  'iu',
);
const DEEPEST = 5;

/**
 * The level of each heading: those that look alike have the same, larger and bolder ones a higher
 * one, and those with numbers are as deep as their numbers.
 */
export function levelsOf(headings: readonly Looks[]): number[] {
  const styles = stylesOf(headings, besideNumbers(headings));
  const bounds = boundsWithin(headings, styles);
  const within = partsOfItems(headings);
  let above = 0;
  return headings.map((heading) => {
    const { level = 1, depth = 0 } = styles.get(styleOf(heading)) ?? {};
    const own = depthOf(heading.text);
    const deeper = depth > 0 && own > 0 ? own - depth : 0;
    const least = bounds.get(styleOf(heading)) ?? 1;
    if (within.has(heading)) return Math.min(DEEPEST, Math.max(least, above + 1));
    if (own > 0) above = level + deeper;
    return Math.min(DEEPEST, Math.max(least, level + deeper));
  });
}

/**
 * Headings without numbers that look as those with numbers, and stand between two of them: they are
 * parts of the item above, and so is what has the same words after the last.
 */
function partsOfItems(headings: readonly Looks[]): ReadonlySet<Looks> {
  const parts = new Set<Looks>();
  for (const alike of Map.groupBy(headings, styleOf).values()) {
    const isNumbered = ({ text }: Looks) => depthOf(text) > 0;
    const [first, last] = [alike.findIndex(isNumbered), alike.findLastIndex(isNumbered)];
    const between = alike.slice(first, last + 1).filter((heading) => !isNumbered(heading));
    if (first === last) continue;
    const words = new Set(between.map(({ text }) => text));
    const after = alike.slice(last + 1).filter(({ text }) => words.has(text));
    for (const heading of [...between, ...after]) parts.add(heading);
  }
  return parts;
}

/**
 * The styles without numbers whose headings stand before or after all numbers, and are hardly
 * larger than these: `Deltagere`, `Bilag 1`. Nothing with a number is a part of them.
 */
function besideNumbers(headings: readonly Looks[]): ReadonlySet<string> {
  const isNumbered = ({ text }: Looks) => depthOf(text) === 1;
  const [first, last] = [headings.findIndex(isNumbered), headings.findLastIndex(isNumbered)];
  if (first === last) return new Set();
  const between = new Set(headings.slice(first, last + 1).map(styleOf));
  const numbered = headings.filter(isNumbered);
  const largest = Math.max(...numbered.map(({ size }) => size)) * HARDLY_LARGER;
  const beside = headings.filter((one) => one.size <= largest && !between.has(styleOf(one)));
  return new Set(beside.map(styleOf));
}

function stylesOf(headings: readonly Looks[], beside: ReadonlySet<string>): Map<string, Style> {
  const alike = new Map<string, Looks[]>();
  for (const heading of headings) {
    alike.set(styleOf(heading), [...(alike.get(styleOf(heading)) ?? []), heading]);
  }
  const styles = new Map<string, Style>();
  let last = 0;
  let above = '';
  let deepest = 0;
  let offset: number | undefined;
  for (const [style, own] of [...alike].sort(([, one], [, other]) => compare(one, other))) {
    const depths = own.map(({ text }) => depthOf(text)).filter((depth) => depth > 0);
    const isNumbered = depths.length * 2 >= own.length && depths.length > 0;
    const deeper = depths.filter((depth) => depth > deepest);
    const depth = !isNumbered ? 0 : deeper.length > 0 ? Math.min(...deeper) : mostCommon(depths);
    const goesOn: boolean = offset !== undefined && depth > deepest;
    const isBeside = depth === 1 && offset === undefined && beside.has(above);
    const isOver = depth === 0 && isBefore(headings, own, alike.get(above));
    const next: number = isBeside || isOver ? last : last + 1;
    const level: number = goesOn ? depth + (offset ?? 0) : next;
    if (depth > 0 && offset === undefined) offset = level - depth;
    styles.set(style, { level, depth });
    last = level;
    above = style;
    deepest = Math.max(deepest, depth);
  }
  return withParts(headings, styles);
}

/** Whether all stand before the first of those larger: `Økonomiudvalget`, and no parts of them. */
function isBefore(
  headings: readonly Looks[],
  own: readonly Looks[],
  larger: readonly Looks[] = [],
) {
  const [last, first] = [own.at(-1), larger[0]];
  return last && first ? headings.indexOf(last) < headings.indexOf(first) : false;
}

/** What each item of minutes has parts of, whatever they look like. */
const PART = /^(?:resum[eé]|sagsfremstilling|indstilling|beslutning|bilag)$/i;

/** Styles with those of the parts of an item on one level: some print decisions larger. */
function withParts(headings: readonly Looks[], styles: ReadonlyMap<string, Style>) {
  const parts = new Set(headings.filter(({ text }) => PART.test(text.trim())).map(styleOf));
  const level = Math.min(...[...parts].map((style) => styles.get(style)?.level ?? 1));
  return new Map(
    [...styles].map(([style, told]) => [style, parts.has(style) ? { ...told, level } : told]),
  );
}

/**
 * Headings without numbers that stand between two numbers of one section are within it, and below
 * those with numbers, even where they are larger: between 4.2.1 and 4.2.2 nothing ends 4.2.
 */
function boundsWithin(
  headings: readonly Looks[],
  styles: ReadonlyMap<string, Style>,
): Map<string, number> {
  const bounds = new Map<string, number>();
  const numbers = headings.map(({ text }) => NUMBER.exec(text)?.[1]?.split('.'));
  let before: string[] = [];
  for (const [at, heading] of headings.entries()) {
    before = numbers[at] ?? before;
    const next = numbers.find((number, later) => later > at && number !== undefined);
    const style = styleOf(heading);
    if (numbers[at] || before.length === 0 || !next || styles.get(style)?.depth !== 0) continue;
    let shared = 0;
    while (shared < next.length && next[shared] === before[shared]) shared++;
    const inside = [...styles.values()].find(({ depth }) => depth === shared + 1);
    if (shared > 0) bounds.set(style, Math.max(bounds.get(style) ?? 1, (inside?.level ?? 0) + 1));
  }
  return bounds;
}

function compare([one]: readonly Looks[], [other]: readonly Looks[]): number {
  if (!one || !other) return 0;
  return other.size - one.size || weightOf(other) - weightOf(one);
}

/** Bold stands above capitals alone, these above what is not, and italics below their like. */
function weightOf({ isBold, isItalic, text }: Looks): number {
  if (isBold) return isItalic ? 3 : 4;
  return isCapitals(text) ? 2 : isItalic ? 0 : 1;
}

function styleOf(looks: Looks): string {
  return `${looks.size} ${weightOf(looks)}`;
}

/** How deep a heading's number is: 3 of `4.2.1`; 0 without one. */
export function depthOf(text: string): number {
  return NUMBER.exec(text)?.[1]?.split('.').length ?? 0;
}

function mostCommon(depths: readonly number[]): number {
  const alike = [...Map.groupBy(depths, (depth) => depth).values()];
  return alike.sort((one, other) => other.length - one.length)[0]?.[0] ?? 0;
}

/** Whether words are printed in capitals alone: `INDLEDNING`, `2. ØKONOMI`. */
export function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length >= FEWEST && !/\p{Ll}/u.test(text) && /\p{Lu}{4}/u.test(text);
}
