/** Numbers of cases and documents that a text prints, as it prints them. */
export interface PrintedNumbers {
  readonly caseIds: readonly string[];
  readonly documentIds: readonly string[];
}

const NAMED = String.raw`\s?-?\s?(?:nr\.?|nummer|id)`;
const NUMBER = String.raw`\s*[:.]?\s*([A-ZÆØÅ]{0,5}-?\d[\dA-ZÆØÅ./-]*\d(?:-[A-ZÆØÅ])?)`;
const CASE = new RegExp(`\\b(?:sags?|journal|j\\.)${NAMED}${NUMBER}`, 'giu');
const DOCUMENT = new RegExp(`\\b(?:dok\\.?|dokument|løbe)${NAMED}${NUMBER}`, 'giu');

/** The numbers that stand after their names: `Sagsnr. 82.10.00-P20-7-25`. */
export function findNumbers(text: string): PrintedNumbers {
  return { caseIds: all(CASE, text), documentIds: all(DOCUMENT, text) };
}

function all(form: RegExp, text: string): string[] {
  const found = [...text.matchAll(form)].map(([, number = '']) => number.replace(/[./-]$/, ''));
  return [...new Set(found)];
}
