import { readFileSync } from 'node:fs';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { ContentError } from './domain/papers/content-error.ts';

/** What a YAML file outside the collections says. Throws a ContentError with the line when it is not as its schema has it. */
export function readContentFile<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
): z.infer<Schema> {
  const lines = new LineCounter();
  const document: Document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines });
  const [fault] = document.errors;
  if (fault)
    throw new ContentError(`linje ${fault.linePos?.[0].line ?? 1}: filen kan ikke læses.`, {
      file,
      hint: 'Se efter indryk, kolon og klammer på linjen og den før; skriv den som linjerne omkring.',
      cause: fault,
    });
  // A file of remarks alone says nothing, and that is no mistake where nothing need be said.
  const { success, data, error } = schema.safeParse(document.toJS() ?? {});
  if (success) return data;
  const [issue] = error.issues;
  const path = (issue?.path ?? []).filter((step) => typeof step !== 'symbol');
  const line = lineOf(document, path, lines);
  throw new ContentError(`linje ${line}, ${path.join('.')}: ${issue?.message}`, {
    file,
    hint: 'Ret det, og byg igen.',
  });
}

/** The line on which the value at `path` stands, or the nearest around it. */
function lineOf(
  document: Document,
  path: readonly (string | number)[],
  lines: LineCounter,
): number {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
