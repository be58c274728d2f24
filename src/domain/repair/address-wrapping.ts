/** The signs that stand in HTML by name, as far as they come into addresses. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  num: '#',
  sol: '/',
  shy: '',
  zwnj: '',
  zwj: '',
  aelig: 'æ',
  oslash: 'ø',
  aring: 'å',
  ouml: 'ö',
  auml: 'ä',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  hyphen: '-',
  ndash: '-',
  mdash: '-',
  hellip: '…',
};

/** What may stand in a text in HTML or in a chat, around an address or right after it. */
const TAG_NAME =
  '(?:a|b|br|code|div|em|font|i|img|li|o:p|p|script|span|strong|td|tr|u|wbr)(?![\\w:-])';
const TAG = new RegExp(`</?${TAG_NAME}[^<>]*>?`, 'gi');

/** Reads signs written as in HTML, also twice over: `st&oslash;tte` → `støtte`. */
export function readEntities(address: string): string {
  const read = address.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,
    (whole, decimal, hex, name) =>
      name
        ? (signNamed(name) ?? whole)
        : signNumbered(Number.parseInt(decimal ?? hex, decimal ? 10 : 16)),
  );
  return read === address ? address : readEntities(read);
}

function signNamed(name: string): string | undefined {
  const known = name.toLowerCase();
  return Object.hasOwn(NAMED, known) ? NAMED[known] : undefined;
}

function signNumbered(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** Tags of the text that the address was cut out of; one that is all there is stays. */
export function dropTags(address: string): string {
  const without = address.replace(TAG, '');
  return /[\p{L}\p{N}]/u.test(without) ? without : address;
}

/** The address that a mail filter has put into one of its own, without its host. */
export function unwrap(address: string): string {
  const [, inner] = address.match(/^.*[?&](?:url=|\w+=(?=https?(?::|-3A__)))([^&]*)/is) ?? [];
  return inner === undefined ? address : readProofpoint(inner).replace(/^https?:\/+[^/]*/i, '');
}

/** One filter writes `https-3A__host_page_-23place`. */
function readProofpoint(address: string): string {
  if (!/^https?-3A__/i.test(address)) return address;
  return address
    .replaceAll('_', '/')
    .replace(/-([\dA-F]{2})/g, (_, byte) => String.fromCharCode(Number.parseInt(byte, 16)));
}
