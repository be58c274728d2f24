// Writes src/content/fields.md: what can stand in the content files, as the schemas have it.
import { writeFileSync } from 'node:fs';
import { renderFieldTables } from './field-tables.ts';

writeFileSync('src/content/fields.md', renderFieldTables());
