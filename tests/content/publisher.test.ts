import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ContentError } from '../../src/domain/papers/content-error.ts';
import { readContentFile } from '../../src/doors/content-file.ts';
import { publisherSchema } from '../../src/schemas/publisher.ts';

const FILE = 'src/content/publisher.yaml';
const remarks = readFileSync(FILE, 'utf8');
const filled = remarks.replace(/^# (?=name|licence|statement|contact| )/gm, '');

test('the file reads without a mistake', () => {
  expect(() => readContentFile(FILE, publisherSchema)).not.toThrow();
});

test('remarks alone tell nothing', () => {
  expect(readText('# Kun bemærkninger\n')).toEqual({});
});

test('the given lines, freed of their #, tell a publisher, a licence and a contact', () => {
  expect(readText(filled)).toEqual({
    name: 'KKR Midtjylland',
    licence: {
      name: 'CC-BY-4.0',
      title: 'Creative Commons Navngivelse 4.0',
      path: 'https://creativecommons.org/licenses/by/4.0/deed.da',
    },
    statement: 'https://www.was.digst.dk/kkr-midtjylland-dk',
    contact: { mail: 'tilgaengelighed@example.dk', phone: '87 28 00 00' },
  });
});

test.each([
  ['name: CC-BY-4.0', 'name: CC BY', 'licence.name: skriv licensens korte navn uden mellemrum'],
  ['path: https:', 'path: htps:', 'licence.path: skriv hele adressen'],
  ['statement: https:', 'statement: www:', 'statement: skriv hele adressen'],
  ['@example.dk', 'example.dk', 'contact.mail: skriv en mailadresse'],
  ['87 28', '87-28', 'contact.phone: skriv telefonnummeret med cifre og mellemrum'],
  [
    'licence:',
    'license:',
    'feltet license kendes ikke. Ret stavningen, eller fjern det. ' +
      'Felterne hedder: name, licence, ' +
      'statement, contact.',
  ],
])('»%s« written as »%s« is told with the line and what to type', (right, wrong, message) => {
  expect(filled).toContain(right);
  expect(() => readText(filled.replace(right, wrong))).toThrow(ContentError);
  expect(() => readText(filled.replace(right, wrong))).toThrow(message);
});

test('a field of the file itself has no place but its line', () => {
  expect(() => readText(filled.replace('licence:', 'license:'))).toThrow(
    /publisher\.yaml: linje \d+, feltet license kendes ikke/,
  );
});

function readText(text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'moedebilag-'));
  const file = join(folder, 'publisher.yaml');
  writeFileSync(file, text);
  try {
    return readContentFile(file, publisherSchema);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
