import { existsSync } from 'node:fs';
import { caseIdsSchema, type NumberFormat } from '../schemas/case-ids.ts';
import { readContentFile } from './content-file.ts';

const FILE = 'src/content/case-ids.yaml';

/** What numbers of cases and documents look like, as far as it is told. */
export function getNumberFormats(): readonly NumberFormat[] {
  return existsSync(FILE) ? readContentFile(FILE, caseIdsSchema) : [];
}
