import { z } from 'zod';
import type { FieldForm } from '../told.ts';
import { schemaOf } from './head.ts';
import { LABELS } from './labels.ts';

/** An item of the agenda, for a paper to belong to. */
export interface AgendaItem {
  readonly number: string;
  readonly title: string;
}

/**
 * The form of a content file's fields, as its schema has them; none when it is written as text.
 * @param items those that a paper may belong to; without any, their numbers are typed
 */
export function formOf(name: string, items: readonly AgendaItem[] = []): FieldForm[] {
  const schema = schemaOf(name);
  const fields = schema ? fieldsOf(schema, name.replace(/\.yaml$/, '')) : [];
  return items.length === 0
    ? fields
    : fields.map((field) => (field.name === 'agendaItem' ? chosen(field, items) : field));
}

function chosen(field: FieldForm, items: readonly AgendaItem[]): FieldForm {
  const options = items.map(({ number, title }) => ({
    value: number,
    label: `${number} ${title}`,
  }));
  return {
    ...field,
    kind: 'choice',
    hint: 'Det punkt, papiret er bilag til.',
    options: [{ value: '', label: 'hører ikke til noget punkt' }, ...options],
  };
}

/** Texts of more signs are written over several lines. */
const SHORT = 60;

/** @param within what names may be called otherwise in: `ledger`, `moved` */
function fieldsOf(schema: z.ZodObject, within = ''): FieldForm[] {
  return Object.entries(schema.shape).map(([name, field]) => {
    const { inner, isRequired, hint } = open(field);
    const shape = shapeOf(name, inner, hint);
    return {
      name,
      label: LABELS[`${within}.${name}`] ?? LABELS[name] ?? name,
      isRequired,
      ...shape,
      hint: toHint(shape, hint),
    };
  });
}

/** A field without what lets it be left out, and the sentence that describes it. */
function open(schema: z.core.$ZodType): {
  inner: z.core.$ZodType;
  isRequired: boolean;
  hint: string;
} {
  const hint = z.globalRegistry.get(schema)?.description ?? '';
  if (!(schema instanceof z.ZodOptional || schema instanceof z.ZodDefault))
    return { inner: schema, isRequired: true, hint };
  const within = open(schema.unwrap());
  return { ...within, isRequired: false, hint: hint || within.hint };
}

/** How a field is filled in. */
type Shape = Omit<FieldForm, 'name' | 'label' | 'hint' | 'isRequired'>;

function shapeOf(name: string, inner: z.core.$ZodType, hint: string): Shape {
  if (inner instanceof z.ZodBoolean) return { kind: 'yesNo' };
  if (inner instanceof z.ZodNumber) return { kind: 'number' };
  if (inner instanceof z.ZodEnum) return choiceOf(inner.options.map(String), hint);
  if (inner instanceof z.ZodObject)
    return 'cells' in inner.shape ? { kind: 'gridRow' } : groupOf('group', inner, name);
  // One or several: a list of one is written as one.
  if (inner instanceof z.ZodUnion) return { kind: 'words' };
  if (inner instanceof z.ZodArray) {
    const { element } = inner;
    if (element instanceof z.ZodObject)
      return 'cells' in element.shape ? { kind: 'grid' } : groupOf('rows', element, name);
    if (element instanceof z.ZodArray) return { kind: 'cells' };
    return { kind: element instanceof z.ZodNumber ? 'numbers' : 'words' };
  }
  const most = inner instanceof z.ZodString ? (inner.maxLength ?? undefined) : undefined;
  const kind = name === 'summary' || (most ?? 0) > SHORT ? 'long' : 'text';
  return textOf(kind, most);
}

/** The name of a choice stands in what its field says: `letter (brev)`, `lost: et tegn er tabt`. */
function choiceOf(options: readonly string[], hint: string): Shape {
  const labelOf = (value: string) =>
    new RegExp(`\\b${value} \\(([^)]+)\\)`).exec(hint)?.[1] ??
    new RegExp(`\\b${value}: ([^;]+?)[;.]`).exec(hint)?.[1] ??
    CHOICES[value] ??
    value;
  return { kind: 'choice', options: options.map((value) => ({ value, label: labelOf(value) })) };
}

const CHOICES: Readonly<Record<string, string>> = {
  ...{ printed: 'trykt', derived: 'udledt' },
  ...{ nothing: 'ingenting', insertion: 'begyndelsen på en indsættelse' },
  ...{ insertionEnd: 'slutningen på en indsættelse', deletion: 'grænsen for en sletning' },
  ...{ text: 'tekst', number: 'tal', group: 'overskrift', subtotal: 'mellemsum' },
  ...{ deadline: 'frist', literature: 'litteratur', en: 'engelsk' },
};

/** What a field says to who fills it in, without what only matters where it is written as text. */
function toHint(shape: Shape, hint: string): string {
  // A file speaks for the editors: at the desk it is they who are spoken to.
  return plainHint(shape, hint)
    .replace(/\bvores\b/g, 'jeres')
    .replace(/\borganet og bundtet\b/, 'organet og mødets papirer')
    .replace(/\bbundtets indholdsfortegnelse\b/g, 'indholdsfortegnelsen over mødets papirer')
    .replace(/\b[Ss]ider i bundtet\b/, 'Sider i den samlede fil med mødets papirer')
    .replace(/\bi bundtet\b/, 'i den samlede fil med mødets papirer');
}

function plainHint({ kind }: Shape, hint: string): string {
  if (kind === 'yesNo') return hint.replace(/^true, når/, 'Når');
  if (kind === 'choice' && /^\w+(?::| eller )/.test(hint)) return 'Vælg det, der passer.';
  if (kind === 'choice')
    return hint
      .replace(/: \w+ \(.*$/, '.')
      .replace(/\b(?:printed|derived)\b/g, (word) => CHOICES[word] ?? word);
  const plain = hint
    .replace(/,? i anførselstegn\b/g, '')
    .replace(/; tom liste, når ingen er nævnt/, '')
    .replace(
      /; en liste, når papiret hører til flere: [^.]*\.[^.]*\./,
      '; flere, når det er til flere.',
    );
  if (kind === 'cells') return `${plain} Skriv | mellem cellerne.`;
  return kind === 'words' || kind === 'numbers' ? `${plain} Ét på hver linje.` : plain;
}

function groupOf(kind: 'group' | 'rows', schema: z.ZodObject, name: string): Shape {
  return { kind, fields: fieldsOf(schema, name) };
}

function textOf(kind: 'text' | 'long', most: number | undefined): Shape {
  return { kind, ...(most !== undefined && { most }) };
}
