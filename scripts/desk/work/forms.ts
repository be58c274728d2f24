import { z } from 'zod';
import type { FieldForm } from '../told.ts';
import { schemaOf } from './head.ts';
import { LABELS } from './labels.ts';

/** The form of a content file's fields, as its schema has them; none when it is written as text. */
export function formOf(name: string): FieldForm[] {
  const schema = schemaOf(name);
  return schema ? fieldsOf(schema) : [];
}

/** Texts of more signs are written over several lines. */
const SHORT = 60;

function fieldsOf(schema: z.ZodObject): FieldForm[] {
  return Object.entries(schema.shape).map(([name, field]) => {
    const { inner, isRequired, hint } = open(field);
    return { name, label: LABELS[name] ?? name, hint, isRequired, ...shapeOf(name, inner) };
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

function shapeOf(name: string, inner: z.core.$ZodType): Pick<FieldForm, 'kind'> {
  if (inner instanceof z.ZodBoolean) return { kind: 'yesNo' };
  if (inner instanceof z.ZodNumber) return { kind: 'number' };
  if (inner instanceof z.ZodEnum) return choiceOf(inner.options.map(String));
  if (inner instanceof z.ZodObject) return groupOf('group', inner);
  // One or several: a list of one is written as one.
  if (inner instanceof z.ZodUnion) return { kind: 'words' };
  if (inner instanceof z.ZodArray)
    return inner.element instanceof z.ZodObject
      ? groupOf('rows', inner.element)
      : { kind: 'words' };
  const most = inner instanceof z.ZodString ? (inner.maxLength ?? undefined) : undefined;
  const kind = name === 'summary' || (most ?? 0) > SHORT ? 'long' : 'text';
  return textOf(kind, most);
}

function choiceOf(options: readonly string[]): Pick<FieldForm, 'kind' | 'options'> {
  return { kind: 'choice', options };
}

function groupOf(kind: 'group' | 'rows', schema: z.ZodObject): Pick<FieldForm, 'kind' | 'fields'> {
  return { kind, fields: fieldsOf(schema) };
}

function textOf(kind: 'text' | 'long', most: number | undefined): Pick<FieldForm, 'kind' | 'most'> {
  return { kind, ...(most !== undefined && { most }) };
}
