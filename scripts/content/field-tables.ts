import { z } from 'zod';
import { fileSchemas, schemas } from '../../src/schemas/index.ts';

/** The files that an editor writes fields in, as they are told of in the guide. */
const FILES = [
  ['<møde>/meeting.yaml', schemas.meetings],
  ['<møde>/<bilag>.mdx, øverst mellem to linjer med ---', schemas.appendices],
  ['<møde>/tables/<tabel>.yaml', schemas.tables],
  ['<møde>/goals.yaml', schemas.goals],
  ['<møde>/timeline.yaml', schemas.timelines],
  ['<møde>/ledger.yaml', schemas.ledgers],
  ['register.yaml', fileSchemas.register],
  ['synonyms.yaml', fileSchemas.synonyms],
  ['meanings.yaml', fileSchemas.meanings],
  ['english.yaml', fileSchemas.english],
  ['case-ids.yaml', fileSchemas.caseIds],
  ['publisher.yaml', fileSchemas.publisher],
  ['source/<møde>/received.yaml', fileSchemas.originals],
] as const;

type Schema = z.core.JSONSchema.JSONSchema;

/** The guide's list of all fields, in Markdown, as the schemas have them. */
export function renderFieldTables(): string {
  const parts = FILES.map(([file, schema]) => {
    const rows = toRows(toJson(schema), '');
    if (rows.length === 0) throw new RangeError(`${file} has no fields to tell of.`);
    return [
      `## ${file.replace(/^[^\s,]+/, '`$&`')}`,
      ['| Felt | Skal stå der | Skrives som | Hvad |', '|---|---|---|---|', ...rows].join('\n'),
    ].join('\n\n');
  });
  return `# Felterne

Hvert felt, der kan stå i filerne, som skemaerne i \`src/schemas/\` har dem.
Listen laves af \`npm run fields\`; ret den ikke her.
\`[]\` er hvert led i en liste, \`*\` et navn, du selv vælger.

${parts.join('\n\n')}
`;
}

/** As it is written in the file, before anything is made of it. */
function toJson(schema: z.ZodType): Schema {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
}

function toRows(schema: Schema, path: string): string[] {
  const { properties, required = [], additionalProperties, items } = schema;
  if (properties)
    return Object.entries(properties).flatMap(([key, field]) => {
      const at = path ? `${path}.${key}` : key;
      return [toRow(at, asSchema(field), required.includes(key)), ...toRows(asSchema(field), at)];
    });
  if (items) return toInner(asSchema(items), `${path}[]`);
  if (additionalProperties) return toInner(asSchema(additionalProperties), `${path}*`);
  return (schema.anyOf ?? schema.oneOf ?? []).flatMap((option) => toRows(asSchema(option), path));
}

/** What a list or an open set of names is made of: told of by itself where it stands alone. */
function toInner(item: Schema, path: string): string[] {
  const isFirst = /^(?:\[\]|\*)+$/.test(path);
  return [...(isFirst ? [toRow(path, item, true)] : []), ...toRows(item, path)];
}

function toRow(path: string, field: Schema, isRequired: boolean): string {
  const need = isRequired ? 'ja' : 'nej';
  const cells = [`\`${path}\``, need, toKind(field), field.description ?? ''];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** What is written, in a word or two: `tekst`, `en af: letter, note`. */
function toKind(field: Schema): string {
  const options = field.anyOf ?? field.oneOf;
  if (options)
    return [...new Set(options.map((option) => toKind(asSchema(option))))].join(' eller ');
  if (field.enum) {
    const isTold = field.enum.every((value) => field.description?.includes(`${value}`));
    return isTold
      ? 'et af ordene'
      : `en af: ${field.enum.map((value) => `\`${value}\``).join(', ')}`;
  }
  if (field.const !== undefined) return `\`${field.const}\``;
  switch (field.type) {
    case 'string':
      return 'tekst';
    case 'integer':
      return 'helt tal';
    case 'number':
      return 'tal';
    case 'boolean':
      return '`true` eller `false`';
    case 'null':
      return '`null`';
    case 'array':
      return 'liste';
    case 'object':
      return 'felter';
    default:
      return 'se hvad';
  }
}

/** The schema itself, where one is given. */
function asSchema(schema: Schema['items']): Schema {
  return typeof schema === 'object' && !Array.isArray(schema) ? schema : {};
}
