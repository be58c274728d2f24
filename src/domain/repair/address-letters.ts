import { toSlug } from '../addresses/permalink.ts';

/** What the bytes from 80 to 9F are in Windows-1252. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** A letter of two bytes that were read as two letters. */
const MISREAD_LETTER = new RegExp(`([\u00c2-\u00df])([\u0080-\u00bf${WINDOWS_1252}])`, 'g');
/** The escapes of one letter: three bytes or two when they belong together in UTF-8, else one. */
const ESCAPES = /%e[0-9a-f](?:%[89ab][0-9a-f]){2}|%[cd][0-9a-f]%[89ab][0-9a-f]|%[0-9a-f]{2}/gi;
/**
 * All but those of `#` and `%`: what a browser writes as escapes by itself, and shows as letters.
 */
const SHOWN_ESCAPES = new RegExp(`(?!%2[35])(?:${ESCAPES.source})`, 'gi');

/** The letter that escapes stand for in UTF-8, or else in Latin-1: `%C3%B8` and `%F8` → `ø`. */
function readEscapes(escapes: string): string {
  try {
    return decodeURIComponent(escapes);
  } catch {
    return escapes.replace(/%(..)/g, (_, byte) => String.fromCharCode(Number.parseInt(byte, 16)));
  }
}

/** Reads the escapes that a browser writes by itself: `%C3%B8` → `ø`, and not `%23`. */
export function readShownEscapes(address: string): string {
  return address.replace(SHOWN_ESCAPES, readEscapes);
}

/** Reads escapes, and escapes of escapes: `%2523` → `#`. */
export function readAllEscapes(address: string): string {
  const read = address.replace(ESCAPES, readEscapes);
  return read === address ? address : readAllEscapes(read);
}

/** The letter that escapes of quoted-printable mail stand for, and no line break of its own. */
export function readMailEscapes(address: string): string {
  const whole = address.replace(/=\s*[\r\n]+/g, '');
  return readAllEscapes(whole.replace(/=(2\d|2[A-F]|3[A-F]|C[23]|E[2568]|[89AB][\dA-F])/g, '%$1'));
}

/** Letters whose two bytes were read as two letters: `Ã¸` → `ø`. */
export function rereadLetters(address: string): string {
  const read = address.replace(MISREAD_LETTER, (_, first, second) =>
    String.fromCharCode(((toByte(first) & 0x1f) << 6) | (toByte(second) & 0x3f)),
  );
  return read === address ? address : rereadLetters(read);
}

function toByte(letter: string): number {
  const index = WINDOWS_1252.indexOf(letter);
  return index < 0 ? letter.charCodeAt(0) : 0x80 + index;
}

/** Danish letters as addresses have them: `økonomi` → `oekonomi`. */
export function spellOutLetters(address: string): string {
  return address.normalize('NFC').replace(/[æøå]/g, (letter) => toSlug(letter));
}

/**
 * Quote marks and brackets go wherever they are, other marks at the end of a step, and the number
 * of a note in brackets.
 */
export function dropMarks(address: string): string {
  return address
    .replace(/(?<=\w)[[(]\d+[\])]$/, '')
    .replace(/["'`´<>()[\]{}«»‹›“”„‘’‚′″*|]/g, '')
    .replace(/[.,;:!…=_~-]+(?=[/#]|$)/g, '');
}

/** Blanks go, and what cannot be seen; a blank between two numbers parts them. */
export function dropBlanks(address: string): string {
  return address.replace(/(?<=\d) +(?=\d)/g, '_').replace(/[\s\p{Cc}\p{Cf}]+/gu, '');
}
