import { expect, test } from 'vitest';
import { read } from './reading.ts';

const TEXT = 'Havnen har i år fået en ny bro, og der er plads til flere både.';

test('signs begin points; further in is deeper; a number after a dash is the sign', () => {
  expect(read(`Plan\n\n${TEXT}\n\n- 1) både\n - a. store\n - b. små\n- 2) broer`).slice(2)).toEqual(
    ['li0 1) både', 'li1 a. store', 'li1 b. små', 'li0 2) broer'],
  );
});

test('numbers on lines that follow one another are points, alone they are headings', () => {
  expect(read(`Plan\n\n1. Broen\n\n${TEXT}\n\n1. Pæle\n2. Brædder`).slice(1)).toEqual([
    'h1 1. Broen',
    `p ${TEXT}`,
    'li0 1. Pæle',
    'li0 2. Brædder',
  ]);
});

test('short lines in a row below a colon are points without a sign', () => {
  const together = 'Til stede:\nSigne Havblik\nBo Tangstrand';
  const apart = 'Programmer:\n\nBroer\n\nKajer\n\nMoler';
  const below = '- Følgende, bl.a.:\nBroer\nKajer';
  expect(read(`Referat\n\n${TEXT}\n\n${together}\n\n${TEXT}\n\n${apart}\n\n${below}`)).toEqual([
    'title Referat',
    `p ${TEXT}`,
    'p Til stede:',
    'li0  Signe Havblik',
    'li0  Bo Tangstrand',
    `p ${TEXT}`,
    'p Programmer:',
    'li0  Broer',
    'li0  Kajer',
    'li0  Moler',
    'li0 - Følgende, bl.a.:',
    'li1  Broer',
    'li1  Kajer',
  ]);
});

test('two short lines below a colon may as well be headings', () => {
  expect(read(`Plan\n\nSe her:\n\nBroer\n\n${TEXT}`)).toEqual([
    'title Plan',
    'p Se her:',
    'h1 Broer',
    `p ${TEXT}`,
  ]);
});

test('tabs part cells; a row after notes goes on; the rest of a border is left out', () => {
  const table = 'Post\tKr.\nBro¹\t10\n\n¹ Af træ.\n\nKaj\t20\n-------\t---';
  expect(read(`Budget\n\n${TEXT}\n\n${table}`).slice(2)).toEqual([
    'row Post | Kr.',
    'row Bro | 10',
    'row Kaj | 20',
    'note 1 Af træ.',
  ]);
});

test('tables that share their labels are forms: labels, paragraphs and points', () => {
  const form = (name: string) =>
    [
      `Mål\t${name}`,
      'Metode\t<p>Vi tæller.</p> <p>Heraf:</p> <ul style="x">- Både - Broer',
      'Frist\tMaj',
    ].join('\n');
  expect(
    read(`Plan\n\n${TEXT}\n\n${form('Flere både')}\n\n${form('Flere broer')}`).slice(2, 11),
  ).toEqual([
    'p Mål',
    'p Flere både',
    'p Metode',
    'p Vi tæller.',
    'p Heraf:',
    'li0 - Både',
    'li0 - Broer',
    'p Frist',
    'p Maj',
  ]);
});
