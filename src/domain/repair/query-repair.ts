import { readShownEscapes, rereadLetters } from './address-letters.ts';
import { REPAIR } from './repair-limits.ts';

/** Parameters that a reader's words stand in. */
const WORDS = /^(?:q|fundet|[a-z\d-]+\.filter)$/;
/** Our parameters: of a search, of a paper with changes, and of a table's view. */
const KEY = '(?:q|bilag|slags|punkt|navn|moede|organ|vis|fundet|[a-z\\d-]+\\.[a-z]+)';
const OURS = new RegExp(`^${KEY}$`);
/** What a paper with changes may be asked to be read as. */
const VIEWS = ['foreslaaet', 'foer'];
/** An ampersand as HTML writes it, once or more; and what some programs put in its place. */
const AMPERSAND = /(?:&|%(?:25)*26)(?:(?:amp|(?:#|%23)(?:38|x26))(?:;|%(?:25)*3b))+/gi;
const STAND_IN = new RegExp(`(?:[?;]|%(?:25)*(?:26|3f))(?=${KEY}(?:=|%(?:25)*3d))`, 'gi');
const EQUALS = new RegExp(`(^|&)(${KEY})(?:%(?:25)*3[dD]|=3D(?=[^+%\\s]))`, 'g');
/** Marks of the text around: as they stand, and as a browser writes them. */
const MARKS =
  /(?:[.,;:!?'()<>[\]{}|`*_~=]|%(?:2[279c]|3[a-f]|[57][bcd]|c2%[ab][0bd]|e2%80%[89a].)|%2?$)+$/i;
/** Of them, those that our own addresses have otherwise when a reader has written them. */
const MARKS_AFTER_WORDS =
  /(?:[,;:!?'()<>[\]{}|`~=]|%(?:22|3[ce]|c2%a[0bd]|c2%bb|e2%80%[89a][\da-f])|%2?$)[.]*$/i;
/** A tag, a quote mark with the end of one, or a second address. */
const REST =
  /(?:%3c(?:%2f|\/)?[a-z]|(?:%22|%27|'|%e2%80%9[d9])(?:%3e|>)|https?(?::|%3a)(?:\/|%2f)).*$/is;
/** Line breaks of a mail, with the sign that some put before them, and what cannot be seen. */
const BREAKS = /=?(?:%0d|%0a|%09)+|%c2%ad|%e2%80%8[b-f]|%e2%81%a0|%ef%bb%bf/gi;

/** Letters of one byte, or of two that were taken for two; and escapes of escapes. */
const BROKEN_LETTERS = /%(?:[ef][\da-f]|c[56]|d8)(?!%[89ab])|%c3%8[23]%c2|%25(?:c3|20)/i;

/** A query as it was meant, and what was changed, to be read after »Vi«. */
export interface QueryRepair {
  readonly query: string;
  readonly changes: readonly string[];
}

/**
 * Mends the parameters of ours in a query that came damaged: `?q=skive&amp;bilag=x).` →
 * `?q=skive&bilag=x`. What is others' stays; a sound query is given back as it stands.
 */
export function repairQuery(query: string): QueryRepair {
  if (query.length > REPAIR.longest) return { query, changes: [] };
  const raw = query.replace(/^\?/, '');
  let mended = raw;
  const changes = PASSES.flatMap(({ change, mend }) => {
    const before = mended;
    mended = mend(before);
    return mended === before || change === '' ? [] : [change];
  });
  return mended === raw ? { query, changes: [] } : { query: mended && `?${mended}`, changes };
}

const PASSES: readonly { readonly change: string; readonly mend: (query: string) => string }[] = [
  { change: 'rettede »&amp;« til »&«', mend: (query) => query.replace(AMPERSAND, '&') },
  {
    change: 'udelod det, der stod efter adressen',
    mend: eachValue((value) => value.replace(REST, '') || value),
  },
  { change: 'skilte det ad, der spørges om', mend: (query) => query.replace(STAND_IN, '&') },
  { change: 'rettede »=3D« til »=«', mend: (query) => query.replace(EQUALS, '$1$2=') },
  { change: 'rettede ødelagte danske bogstaver', mend: eachValue(rereadValue) },
  { change: 'fjernede usynlige tegn', mend: eachValue((value) => value.replace(BREAKS, '')) },
  { change: 'fjernede tegnsætning', mend: eachValue(dropMarks) },
  { change: 'skrev adressen helt ud', mend: eachValue(completeView) },
  // The search passes over it too, and it may be the reader's own.
  { change: '', mend: eachValue((value, isWords) => (isWords ? dropStop(value) : value)) },
];

function eachValue(
  mend: (value: string, isWords: boolean, key: string) => string,
): (query: string) => string {
  const mendParam = (param: string) => {
    const [key = '', ...values] = param.split('=');
    return values.length > 0 && OURS.test(key)
      ? `${key}=${mend(values.join('='), WORDS.test(key), key)}`
      : param;
  };
  return (query) => query.split('&').map(mendParam).join('&');
}

function rereadValue(value: string): string {
  if (!BROKEN_LETTERS.test(value)) return value;
  const read = rereadLetters(readShownEscapes(value.replace(/%25(?=[\da-f]{2})/gi, '%')));
  return read.replace(/[\u0080-\ud7ff]+/g, (letters) => encodeURIComponent(letters));
}

/** Marks at the end go; quote marks around a reader's words are theirs, and stay. */
function dropMarks(value: string, isWords: boolean): string {
  if (!isWords) return value.replace(MARKS, '').replace(/^(?:%22|%3c|%c2%bb|[('[])+/i, '');
  if (/^(?:"|%22).+(?:"|%22)$/i.test(value)) return value;
  const bare = value.replace(MARKS_AFTER_WORDS, '');
  return bare === value || bare === '' ? value : dropMarks(bare, isWords);
}

/** Of a view that was cut short, as of a place, the rest is written when it can be only one. */
function completeView(value: string, _: boolean, key: string): string {
  const begun = value.toLowerCase();
  if (key !== 'vis' || begun.length < REPAIR.leastCut) return value;
  const [view, ...others] = VIEWS.filter((known) => known.startsWith(begun));
  return view === undefined || others.length > 0 ? value : view;
}

function dropStop(value: string): string {
  return value.replace(/(?<=[^.])\.+$/, '');
}

/** The parameters of ours in an address that leads nowhere, mended: what they ask for is kept. */
export function readQuery(address: string): string {
  const [, asked = ''] = address.match(/(?:\?|%(?:25)*3f)([^#]*)/i) ?? [];
  const ours = repairQuery(asked)
    .query.replace(/^\?/, '')
    .split('&')
    .filter((param) => {
      const [key = '', value = ''] = param.split('=');
      // One with an address in it is a mail filter's.
      return OURS.test(key) && value !== '' && !/^https?(?::|%3a)/i.test(value);
    });
  return ours.length > 0 ? `?${ours.join('&')}` : '';
}
