/**
 * Whether `quotation` stands word for word in `text`: whole words and whole numbers, so that
 * `mindst 6` does not stand in `mindst 60`.
 */
export function standsIn(quotation: string, text: string): boolean {
  const [wanted, within] = [quotation, text].map((words) => words.replace(/\s+/g, ' ').trim());
  if (!wanted || !within) return false;
  for (let at = within.indexOf(wanted); at >= 0; at = within.indexOf(wanted, at + 1)) {
    const [before, after] = [within.slice(0, at), within.slice(at + wanted.length)];
    const isCutBefore = /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(wanted);
    const isCutAfter = /^[\p{L}\p{N}]/u.test(after) && /[\p{L}\p{N}]$/u.test(wanted);
    const isPartOfNumber =
      (/\d[.,]$/.test(before) && /^\d/.test(wanted)) ||
      (/^[.,]\d/.test(after) && /\d$/.test(wanted));
    if (!isCutBefore && !isCutAfter && !isPartOfNumber) return true;
  }
  return false;
}
