import type { NumberFormat } from '../../schemas/index.ts';
import { toSlug } from '../addresses/permalink.ts';
import { formatList } from '../text/format.ts';
import type { ContentFault } from './content-error.ts';
import type { MeetingFiles } from './meeting-faults.ts';

/** What a number of a kind looks like in papers of a body. */
type Numbered = Pick<NumberFormat, 'kind'> & { readonly body: string };

/** Whether a number is printed as a format has it, from its first sign to its last. */
export function matchesFormat(number: string, { pattern }: { readonly pattern: string }): boolean {
  return new RegExp(`^(?:${pattern})$`, 'u').test(number);
}

/** Whose system a number is from, as the content tells it: `SAG-2017-06983` → `KL`. */
export function systemOf(
  number: string,
  of: Numbered,
  formats: readonly NumberFormat[],
): string | undefined {
  const found = formatsOf(of, formats).filter((format) => matchesFormat(number, format));
  return (found.find(({ body }) => body) ?? found[0])?.system;
}

/** The numbers of papers that are in no format that the content tells of. */
export function findNumberFaults(
  { id, meeting, appendices }: MeetingFiles,
  formats: readonly NumberFormat[],
): ContentFault[] {
  return appendices.flatMap(({ slug, data }) =>
    (['case', 'document'] as const).flatMap((kind) => {
      const known = formatsOf({ kind, body: meeting.body }, formats);
      if (known.length === 0) return [];
      const [field, what] =
        kind === 'case' ? ['caseIds', 'et sagsnummer'] : ['documentIds', 'et dokumentnummer'];
      const numbers = kind === 'case' ? data.caseIds : data.documentIds;
      const strange = numbers.filter((number) =>
        known.every((format) => !matchesFormat(number, format)),
      );
      const examples = known.map(({ example, system }) => `${example} (${system})`);
      return strange.map((number) => ({
        file: `src/content/${id}/${slug}.mdx`,
        message: `${field}: »${number}« ligner ikke ${what}.`,
        hint:
          `Skriv det som ${formatList(examples)}. Er det trykt sådan, ` +
          `så skriv dets format i src/content/case-ids.yaml, f.eks. ` +
          proposeFormat(number, { kind, body: meeting.body }),
      }));
    }),
  );
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

/**
 * The formats that case IDs of a body are in and that the content does not tell of yet, as lines of
 * `case-ids.yaml`.
 */
export function missingFormats(
  caseIds: readonly string[],
  body: string,
  formats: readonly NumberFormat[],
): string[] {
  const known = formatsOf({ kind: 'case', body }, formats);
  const isStrange = (number: string) => known.every((format) => !matchesFormat(number, format));
  const byPattern = new Map(
    caseIds.filter(isStrange).map((number) => [toPattern(number), number] as const),
  );
  return [...byPattern.values()].map((number) =>
    proposeFormat(number, { kind: 'case', body }, body),
  );
}

/** A format that a number is in, as an editor pastes it: how long its parts are is left open. */
function proposeFormat(number: string, { kind, body }: Numbered, system = '…'): string {
  const pattern = toPattern(number);
  const quoted = [system, pattern, number, body].map((text) => `'${text.replaceAll("'", "''")}'`);
  const fields = `pattern: ${quoted[1]}, example: ${quoted[2]}, body: ${quoted[3]}`;
  return `- { ${kind === 'document' ? 'kind: document, ' : ''}system: ${quoted[0]}, ${fields} }`;
}

function toPattern(number: string): string {
  return number
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/\d+/g, '\\d+')
    .replace(/(?<!\\)[A-ZÆØÅ]+/g, '[A-ZÆØÅ]+');
}

function formatsOf({ kind, body }: Numbered, formats: readonly NumberFormat[]): NumberFormat[] {
  return formats.filter((format) => format.kind === kind && (format.body ?? body) === body);
}
