import { stringify } from 'yaml';

/** Fields as a content file has them: dates in quotation marks, for Astro reads YAML 1.1. */
export function toYaml(fields: unknown): string {
  return stringify(fields, {
    lineWidth: 0,
    version: '1.1',
    singleQuote: true,
    aliasDuplicateObjects: false,
  });
}
