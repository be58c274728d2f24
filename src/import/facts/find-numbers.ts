/** Numbers of cases and documents that a text prints, as it prints them. */
export interface PrintedNumbers {
  readonly caseIds: readonly string[];
  readonly documentIds: readonly string[];
}

const NUMBER = String.raw`\s*(?:nr\.?|nummer|id)?\s*[:.]?\s*([A-ZÆØÅ]{0,5}-?\d[\dA-ZÆØÅ./-]*\d(?:-[A-ZÆØÅ])?)`;
const CASE = new RegExp(
  String.raw`\b(?:sags?(?:\s?-?\s?(?:nr\.?|nummer|id))|journal\s?-?\s?(?:nr\.?|nummer)|j\.\s?nr\.?)${NUMBER}`,
  'giu',
);
const DOCUMENT = new RegExp(
  String.raw`\b(?:dok(?:ument)?\.?\s?-?\s?(?:nr\.?|nummer|id)|løbe\s?-?\s?(?:nr\.?|nummer))${NUMBER}`,
  'giu',
);

/** The numbers that stand after their names: `Sagsnr. 82.10.00-P20-7-25`. */
export function findNumbers(text: string): PrintedNumbers {
  return { caseIds: all(CASE, text), documentIds: all(DOCUMENT, text) };
}

function all(form: RegExp, text: string): string[] {
  return [
    ...new Set([...text.matchAll(form)].map(([, number = '']) => number.replace(/[./-]$/, ''))),
  ];
}
