import { toSlug } from '../addresses/permalink.ts';

/** The systems whose case IDs we know; a new system is added here with an example. */
export const CASE_ID_FORMATS = [
  { system: 'KL', pattern: /^SAG-\d{4}-\d{5}$/, example: 'SAG-2017-06983' },
  {
    system: 'Region Midtjylland',
    pattern: /^\d{1,2}(?:-\d{1,3}){4}-[A-ZÆØÅ]$/,
    example: '1-13-5-20-06-V',
  },
] as const;

/** Whether `caseId` has the format of a system we know. */
export function isCaseId(caseId: string): boolean {
  return CASE_ID_FORMATS.some(({ pattern }) => pattern.test(caseId));
}

/**
 * Whose system a case ID is from: `SAG-2017-06983` → `KL`. Throws a RangeError when its format is
 * unknown.
 */
export function systemOf(caseId: string): string {
  const format = CASE_ID_FORMATS.find(({ pattern }) => pattern.test(caseId));
  if (!format) throw new RangeError(`Not a case ID: ${caseId}`);
  return format.system;
}

/**
 * Where `/sager/` tells of a case: `SAG-2017-06983` → `sag-2017-06983`, `1-13-5-20-06-V` →
 * `sag-1-13-5-20-06-v`.
 */
export function caseAnchor(caseId: string): string {
  return `sag-${toSlug(caseId).replace(/^sag-/, '')}`;
}

/** Where `/sager/` tells of a document: `2734347` → `dokument-2734347`. */
export function documentAnchor(documentId: string): string {
  return `dokument-${toSlug(documentId)}`;
}
