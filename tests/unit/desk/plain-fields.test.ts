import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formOf } from '../../../scripts/desk/work/forms.ts';
import { tellFields } from '../../../scripts/desk/work/plain/plain-fault.ts';
import { toPlain } from '../../../scripts/desk/work/plain/plain-fields.ts';
import { changesOf } from '../../../scripts/desk/work/save.ts';

const HEAD = `---
title: Svar om lamperne
kind: letter
isTitleOurs: false
signatories:
  - { name: Else Mole, role: Havnechef, blankField: false }
sourceLines: { first: 3, last: 9 }
---

Kære Karl
`;

test('a paper is told by the names of its fields, and by what can be chosen', () => {
  expect(toPlain('brev.mdx', HEAD).split('\n').toSorted()).toEqual([
    '',
    'Art: brev',
    'Kære Karl',
    'Linjer i kilden: 3 til 9',
    'Titel: Svar om lamperne',
    'Titlen er jeres egen: nej',
    'Underskrivere, nummer 1: Navn: Else Mole · Rolle: Havnechef · Ikke underskrevet: nej',
  ]);
});

test('a ledger says what becomes of signs and where lines went in words', () => {
  const ledger = `structure:
  - { mark: '+}', count: 2, becomes: insertionEnd, why: Slut. }
moved:
  - { lines: { first: 112 }, to: footnotes, why: Noten står nederst. }
`;
  const told = toPlain('ledger.yaml', ledger);
  expect(told).toContain('Bliver til: slutningen på en indsættelse');
  expect(told).toContain('Linjer i kilden: 112 · Flyttet til: til fodnoterne');
});

test('in all content what is shown of the fields has no name of a file', () => {
  const files = globSync('src/content/*/{*.mdx,{meeting,ledger,timeline}.yaml,tables/*.yaml}');
  expect(files.length).toBeGreaterThan(6);
  for (const file of files) {
    const name = file.replaceAll('\\', '/').split('/').slice(3).join('/');
    const labels = new Set(formOf(name).map(({ label }) => label));
    const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
    const [, head = text] = /^---\n([\s\S]*?\n)---/.exec(text) ?? [];
    const lines = toPlain(name, name.endsWith('.mdx') ? `---\n${head}---\n` : head).split('\n');
    const strange = lines.filter((line) => /:/.test(line) && !labels.has(labelOf(line)));
    expect(strange, file).toEqual([]);
    expect(lines.join('\n'), file).not.toMatch(/\[object|\bundefined\b|\btrue\b|\bfalse\b/);
  }
});

const labelOf = (line: string) => line.replace(/(?:, nummer \d+)?: .*$/, '');

test('a change is told in the words of the desk, a remark as it is written', () => {
  const changed = (text: string) =>
    changesOf('brev.mdx', HEAD, text)
      .filter(({ kind }) => kind !== 'same')
      .map(({ kind, text: line }) => `${kind}: ${line}`);
  expect(changed(HEAD.replace('letter', 'note'))).toEqual([
    'removed: Art: brev',
    'added: Art: baggrundsnotat',
  ]);
  expect(changed(HEAD.replace('kind:', '# Set.\nkind:'))).toEqual(['added: # Set.']);
});

test('what is wrong with a field is told with what can be chosen, by its name', () => {
  const { faults } = tellFields('brev.mdx', 'kind: notat\nsignatories:\n  - { name: Else }\n');
  const kind = faults.find((fault) => fault.startsWith('kind:'));
  expect(kind).toMatch(/^kind: fandt »notat«; vælg .*»brev«/);
  expect(kind).not.toMatch(/letter|Skriv her|byg/);
  const role = faults.find((fault) => fault.startsWith('signatories'));
  expect(role).toMatch(/^signatories: nummer 1, »[^»«]+«: feltet mangler/);
  expect(faults.join(' ')).not.toMatch(/blankField|true|byg igen/);
});
