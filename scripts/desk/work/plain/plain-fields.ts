import type { FieldForm } from '../../told.ts';
import { formOf } from '../forms.ts';
import { headOf, readFields } from '../head.ts';

/** What a value of one of the forms' fields is called; as it is when it has no other name. */
type Plain = (value: unknown) => string;

/**
 * A file as an editor knows it: a line for each field, by its name at the desk, and the words
 * below. As it stands when its fields cannot be read.
 */
export function toPlain(name: string, text: string): string {
  const form = formOf(name);
  const { head, body } = headOf(name, text);
  const { values } = readFields(name, head);
  const lines = form.flatMap((field) => linesOf(field, values[field.name]));
  if (lines.length === 0) return text;
  return [...lines, ...(body === '' ? [] : [body.replace(/^\n/, '')])].join('\n');
}

/** A field as lines: one for each entry of a list of entries. */
function linesOf(field: FieldForm, value: unknown): string[] {
  const { label, kind } = field;
  if (value === undefined || value === null) return [];
  const isList = kind === 'rows' || kind === 'grid' || kind === 'cells';
  if (!isList || !Array.isArray(value)) return [`${label}: ${plainOf(field)(value)}`];
  const plain = plainOf({ ...field, kind: kind === 'rows' ? 'group' : kind });
  return value.map((entry: unknown, index) => `${label}, nummer ${index + 1}: ${plain(entry)}`);
}

function plainOf({ kind, options = [], fields = [] }: FieldForm): Plain {
  switch (kind) {
    case 'yesNo':
      return (value) => (value === true ? 'ja' : 'nej');
    case 'choice':
      return (value) => options.find((one) => one.value === value)?.label ?? wordsOf(value);
    case 'group':
      return (value) => groupOf(fields, value);
    case 'rows':
      return (value) =>
        listOf(value)
          .map((entry) => groupOf(fields, entry))
          .join(' / ');
    case 'grid':
    case 'gridRow':
    case 'cells':
      return (value) => listOf(cellsOf(value)).map(wordsOf).join(' | ');
    default:
      return wordsOf;
  }
}

function groupOf(fields: readonly FieldForm[], value: unknown): string {
  if (typeof value !== 'object' || value === null) return wordsOf(value);
  const own = new Map<string, unknown>(Object.entries(value));
  // Lines of the source are said as they are counted.
  if ([...own.keys()].every((key) => key === 'first' || key === 'last'))
    return own.get('last') === undefined || own.get('last') === own.get('first')
      ? wordsOf(own.get('first'))
      : `${own.get('first')} til ${own.get('last')}`;
  return fields
    .filter(({ name }) => own.has(name))
    .map((field) => `${field.label}: ${plainOf(field)(own.get(field.name))}`)
    .join(' · ');
}

function cellsOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'cells' in value ? value.cells : value;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).join(', ');
  if (typeof value === 'object' && value !== null)
    return 'printed' in value
      ? wordsOf(value.printed)
      : Object.values(value).map(wordsOf).join(' ');
  return String(value ?? '');
}
