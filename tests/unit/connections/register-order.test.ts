import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createNameFinder, type FoundName } from '../../../src/domain/connections/register.ts';
import { stemOf } from '../../../src/domain/text/danish.ts';
import { toPieces, toWords } from '../../../src/domain/text/words.ts';
import { readJoints, readRegister } from '../../../src/doors/register.ts';

const joints = readJoints();
const register = readRegister();
const names = register.flatMap(({ name, also, spelled }) => [name, ...also, ...spelled]);
const paragraphs = globSync('src/content/*/*.mdx').flatMap((file) =>
  readFileSync(file, 'utf8')
    .normalize('NFC')
    .split(/\n\s*\n/),
);

function toNamePieces(text: string) {
  return toWords(text).flatMap(({ word, index }) => {
    const whole = text.slice(index, index + word.length);
    const isWhole = toPieces(whole).length === 0;
    return [...whole.matchAll(isWhole ? /.+/g : /[\p{L}\p{N}]+/gu)].map((match) => {
      const [piece] = match;
      const parts = [piece, ...(joints.get(piece.toLowerCase())?.split('|') ?? [])];
      return { text: piece, stems: parts.map(stemOf), start: index + match.index };
    });
  });
}

const sought = register
  .flatMap((entry) =>
    [entry.name, ...entry.also, ...entry.spelled].map((name) => ({
      entry,
      parts: toNamePieces(name),
    })),
  )
  .sort((one, other) => other.parts.length - one.parts.length);

/** Looks for every name at every place, the longest names first: plain, and slow. */
function findOneByOne(text: string): FoundName[] {
  const pieces = toNamePieces(text);
  const taken = new Set<number>();
  const found: FoundName[] = [];
  for (const { entry, parts } of sought)
    for (let at = 0; at + parts.length <= pieces.length; at++) {
      const run = pieces.slice(at, at + parts.length);
      const isHere = run.every(({ text, stems }, offset) => {
        const part = parts[offset];
        if (!part || taken.has(at + offset)) return false;
        if (entry.kind !== 'subject') return text === part.text || text === `${part.text}s`;
        return (parts.length === 1 ? stems : stems.slice(0, 1)).includes(part.stems[0] ?? '');
      });
      const [first, last] = [run[0], run.at(-1)];
      if (!isHere || !first || !last) continue;
      for (let offset = 0; offset < parts.length; offset++) taken.add(at + offset);
      found.push({ entry, start: first.start, end: last.start + last.text.length });
    }
  return found.sort((one, other) => one.start - other.start);
}

const finder = createNameFinder(register, joints);
const findNames = (text: string) => finder(text, 'KKR Midtjylland');

test('the papers name the same as when every name is looked for at every place', () => {
  expect(paragraphs.flatMap((paragraph) => findNames(paragraph)).length).toBeGreaterThan(100);
  for (const paragraph of paragraphs) expect(findNames(paragraph)).toEqual(findOneByOne(paragraph));
});

test('so does whatever is made of the names, in halves and run together', () => {
  const word = fc.oneof(
    fc.constantFrom(...names),
    fc.constantFrom(...names.flatMap((name) => name.split(/[\s-]/))),
    fc.constantFrom(...joints.keys(), 'og', 'i', 's'),
  );
  const end = fc.constantFrom(' ', '-', 's ', '. ', "'s ", '');
  const text = fc.array(fc.tuple(word, end), { maxLength: 12 });
  fc.assert(
    fc.property(text, (parts) => {
      const written = parts.flat().join('');
      expect(findNames(written)).toEqual(findOneByOne(written));
    }),
    { numRuns: 300 },
  );
});
