import { expect, test } from 'vitest';
import { toSteps } from '../../../scripts/desk/work/steps.ts';

test('each line of the text knows its line of the source, through marks and changes', () => {
  const source = ['Referat', '', '1. Havnen', '', 'Kajen er', 'repareret¹.', '', '¹ I juni.'];
  const body = [
    '## 1. Havnen [#havnen]',
    '',
    'Kajen er helt repareret[^1].',
    '',
    '> [!NOTE #note-a]',
    '[^1]: I juni.',
  ].join('\n');
  expect(toSteps(body, source, 41)).toEqual([43, 0, 45, 0, 0, 48]);
});

test('a long text that is another altogether is not looked for', () => {
  const other = (sign: string) => Array.from({ length: 20_000 }, (_, at) => `${sign}${at}`);
  const steps = toSteps(other('a').join(' '), [other('b').join(' ')], 1);
  expect(steps).toEqual([0]);
});

test('a text that is not in the source has no line there', () => {
  expect(toSteps('Noget helt andet', ['Referat'], 1)).toEqual([0]);
});

test('a word that the line above has too does not move a line there', () => {
  const source = ['Køreplan for bussen til færgen', '', 'Bussen kører fra den 1. september.'];
  expect(toSteps('Bussen kører fra den 1. september.', source, 224)).toEqual([226]);
});
