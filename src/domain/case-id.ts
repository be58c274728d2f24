/** The systems whose case IDs we know; a new system is added here with an example. */
export const CASE_ID_FORMATS = [
  { system: 'KL', pattern: /^SAG-\d{4}-\d{5}$/, example: 'SAG-2017-06983' },
  { system: 'Region Midtjylland', pattern: /^\d{1,2}(?:-\d{1,3}){4}-[A-ZÆØÅ]$/, example: '1-13-5-20-06-V' },
] as const;

/** Whether `caseId` has the format of a system we know. */
export function isCaseId(caseId: string): boolean {
  return CASE_ID_FORMATS.some(({ pattern }) => pattern.test(caseId));
}
