import { z } from 'zod';
import { shorten } from '../domain/text/shorten.ts';

type Issue = z.core.$ZodRawIssue;
type Schema = z.core.$ZodType | undefined;

const KINDS: Readonly<Record<string, string>> = {
  string: 'en tekst',
  int: 'et helt tal',
  number: 'et tal',
  boolean: 'true eller false',
  array: 'en liste',
  object: 'felter med indryk',
  record: 'linjer med et ord, et kolon og en liste',
};

const UNITS: Readonly<Record<string, string>> = { string: ' tegn', array: ' på listen' };

const either = new Intl.ListFormat('da', { type: 'disjunction' });

/**
 * Tells an editor what stands in a field, what was expected, and what to type instead.
 * Patterns and rules have a sentence of their own at the field.
 */
export const explain = {
  error: (issue: Issue): string | undefined => {
    const { schema } = issue;
    if (issue.code === 'unrecognized_keys') {
      const [fields, them] = issue.keys.length > 1 ? ['felterne', 'dem'] : ['feltet', 'det'];
      const unknown = `${fields} ${issue.keys.join(', ')} kendes ikke`;
      return `${unknown}. Ret stavningen, eller fjern ${them}.${namesOf(schema)}`;
    }
    if (issue.code === 'invalid_union') {
      const nearest = issue.errors.find((faults) => !faults.some(isOfAnotherKind));
      if (nearest) return nearest.map(describeIssue).join(' ');
    }
    const expected = expectation(issue);
    const description = schema && z.globalRegistry.get(schema)?.description;
    const hint = description ? ` Skriv her: ${description}` : '';
    return expected && `${finding(issue)}; ventede ${expected}.${hint}${namesOf(schema)}`;
  },
};

/** A mistake with its place: `rows.0.key: feltet mangler …`. */
export function describeIssue({ path, message }: z.core.$ZodIssue): string {
  return [path.join('.'), message].filter(Boolean).join(': ');
}

/** What was typed, as far as it is needed to know it again. */
export function quote(input: unknown): string {
  return `»${shorten(String(input), 60)}«`;
}

function finding({ code, input }: Issue): string {
  if (input === undefined) return 'feltet mangler';
  if (input === null || input === '') return 'feltet er tomt';
  if (code === 'too_big' && typeof input === 'string') return `fandt ${[...input].length} tegn`;
  if (input instanceof Date) return 'fandt en dato uden anførselstegn';
  if (Array.isArray(input)) return input.length > 0 ? 'fandt en liste' : 'fandt en tom liste';
  if (typeof input === 'object') return 'fandt felter';
  return `fandt ${shorten(JSON.stringify(input), 60)}`;
}

function expectation(issue: Issue): string | undefined {
  const { schema } = issue;
  switch (issue.code) {
    case 'invalid_type':
      if (schema instanceof z.ZodArray)
        return schema.safeParse([]).success ? 'en liste, som må være tom: []' : 'en liste';
      return KINDS[schema instanceof z.ZodNumberFormat ? 'int' : issue.expected];
    case 'invalid_value':
      return either.format(issue.values.map(String));
    case 'invalid_union':
      return schema instanceof z.ZodUnion ? either.format(schema.options.map(kindOf)) : undefined;
    case 'too_small':
      return `${issue.inclusive ? 'mindst' : 'mere end'} ${issue.minimum}${unitOf(issue)}`;
    case 'too_big':
      return `${issue.inclusive ? 'højst' : 'mindre end'} ${issue.maximum}${unitOf(issue)}`;
    default:
      return undefined;
  }
}

function unitOf({ origin }: { origin: string }): string {
  return UNITS[origin] ?? '';
}

/** One of the ways to write what may be written in several: `en tekst`, `{ value, printed }`. */
function kindOf(option: z.core.$ZodType): string {
  return option instanceof z.ZodObject
    ? `{ ${Object.keys(option.shape).join(', ')} }`
    : (KINDS[option._zod.def.type] ?? '');
}

function isOfAnotherKind({ code, path }: z.core.$ZodIssue): boolean {
  return code === 'invalid_type' && path.length === 0;
}

function namesOf(schema: Schema): string {
  if (!(schema instanceof z.ZodObject)) return '';
  return ` Felterne hedder: ${Object.keys(schema.shape).join(', ')}.`;
}
