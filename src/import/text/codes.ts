/** Codes that tell of type alone, and those that part a cell into paragraphs and points. */
const TYPE = /<\/?(?:i|b|em|strong|u|span)(?:\s[^<>]*)?>/gi;
const PARTS = /<(\/?)(p|ul|ol|li|br)(?:\s[^<>]*)?\/?>/gi;
const STRESS = /(?<![\p{L}\p{N}*])(\*{1,2})(?=[^\s*])([^*\n]*[^\s*])\1(?![\p{L}\p{N}*])/gu;
const ADDRESS = /<((?:https?:\/\/|mailto:)[^<>\s]+)>/g;

/** A part of a cell: words, or a point of a list with its sign. */
export interface CellPart {
  readonly text: string;
  readonly marker?: string;
}

/** The codes in a text, each once as it stands, in order. */
export function codesIn(text: string): string[] {
  const codes = [TYPE, PARTS].flatMap((form) => [...text.matchAll(form)].map(([code]) => code));
  const stress = [...text.matchAll(STRESS)].map(([, mark = '']) => mark);
  return [...new Set([...codes.map((code) => code.replace(/\s[^>]*/, '')), ...stress])];
}

/** A text without the codes that tell of type, and the signs about an address. */
export function withoutType(text: string): string {
  return text.replace(TYPE, '').replace(STRESS, '$2').replace(ADDRESS, '$1');
}

/** A cell's words on one line. */
export function onOneLine(cell: string): string {
  return cell
    .replace(PARTS, ' ')
    .replace(/\s*([•])\s*/g, ' $1 ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether a cell has paragraphs or points of its own. */
export function hasParts(cell: string): boolean {
  return cell.search(PARTS) >= 0;
}

/** The paragraphs and points of a cell. */
export function partsOf(cell: string): CellPart[] {
  const parts: CellPart[] = [];
  let isList = false;
  let from = 0;
  const take = (to: number) => {
    const text = cell.slice(from, to).trim();
    if (text !== '') parts.push(...(isList ? toPoints(text) : [{ text }]));
  };
  for (const { 0: code, 1: end, 2: name = '', index } of cell.matchAll(PARTS)) {
    take(index);
    from = index + code.length;
    isList = /^(?:ul|ol|li)$/i.test(name) ? !end || /li/i.test(name) : false;
  }
  take(cell.length);
  return parts;
}

/** Points that run on in one text, each after the sign that the first has. */
function toPoints(text: string): CellPart[] {
  const [, sign] = /^([-–•·*])\s*/.exec(text) ?? [];
  if (!sign) return [{ text, marker: '' }];
  return text
    .split(new RegExp(`(?:^|\\s|(?<=[.;\\p{Ll}]))[${sign}]\\s+(?=[\\p{Lu}\\d])|^[${sign}]`, 'u'))
    .map((point) => point.trim())
    .filter((point) => point !== '')
    .map((point) => ({ text: point, marker: sign }));
}
