import { expect, test } from 'vitest';
import { itemNumberOf } from '../../../src/import/facts/agenda-item.ts';
import { findDays } from '../../../src/import/facts/find-dates.ts';
import { findDeadlines } from '../../../src/import/facts/find-deadlines.ts';
import { findNames } from '../../../src/import/facts/find-names.ts';
import { findNumbers } from '../../../src/import/facts/find-numbers.ts';
import { findOwnDay } from '../../../src/import/facts/find-own-day.ts';
import { findReferences } from '../../../src/import/facts/find-references.ts';
import { findSignatories } from '../../../src/import/facts/find-signatories.ts';
import { guessKind } from '../../../src/import/facts/guess-kind.ts';

test.each([
  ['Aavang, den 2. juni 2025', ['2025-06-02']],
  ['Dato: 02-06-2025', ['2025-06-02']],
  ['2.6.2025 og 2025-06-24', ['2025-06-02', '2025-06-24']],
  ['den 31. februar 2025, kl. 12.30.2025', []],
])('the days of »%s«', (text, days) => {
  expect(findDays(text)).toEqual(days);
});

test.each([
  ['Sagsnr. 82.10.00-P20-7-25', ['82.10.00-P20-7-25'], []],
  ['Sagsnummer: 22/1234. Dok.nr. 4711-22', ['22/1234'], ['4711-22']],
  ['Sags-id: SAG-2017-06983', ['SAG-2017-06983'], []],
  ['J.nr. 2018-1234, Dokumentnr.: 2734347', ['2018-1234'], ['2734347']],
  ['Sagen har 12 sider', [], []],
])('the numbers of »%s«', (text, caseIds, documentIds) => {
  expect(findNumbers(text)).toEqual({ caseIds, documentIds });
});

test.each([
  ['1. Godkendelse af dagsorden', { number: '1', title: 'Godkendelse af dagsorden' }],
  ['Punkt 12a: Køb af grund', { number: '12a', title: 'Køb af grund' }],
  ['Dagsordenspunkt 3.2 - Budget', { number: '3.2', title: 'Budget' }],
])('the item of »%s«', (heading, item) => {
  expect(itemNumberOf(heading)).toEqual({ ...item, isClosed: false });
});

test('an item says that it is closed; a heading without a number is none', () => {
  expect(itemNumberOf('5. Køb af grund (lukket punkt)')?.isClosed).toBe(true);
  expect(itemNumberOf('Beslutning')).toBeUndefined();
});

test.each([
  ['Referat fra mødet', 'bilag.pdf', '', 'minutes'],
  ['Samarbejdsaftale 2026', 'bilag.pdf', '', 'agreement'],
  ['Uden navn', 'havnebudget_2026.pdf', '', 'budget'],
  ['Svar om lamperne', 'x.pdf', 'Kære Karl\nMed venlig hilsen\nIda', 'letter'],
  ['Om havnen', 'x.pdf', 'Havnen er stor.', undefined],
])('»%s« in %s is of the kind that its words say', (title, name, text, kind) => {
  expect(guessKind({ title, name, text })?.kind).toBe(kind);
});

test('who signs stands below the closing, with a role when one is told', () => {
  const ends = ['Tak for brevet.', 'Med venlig hilsen', 'Ida Strømgård', 'Havneingeniør'];
  expect(findSignatories(ends)).toEqual([
    { name: 'Ida Strømgård', role: 'Havneingeniør', blankField: false },
  ]);
  expect(findSignatories(['Mødet sluttede klokken 18.10.'])).toEqual([]);
});

test('references to papers and items are found, each once', () => {
  expect(findReferences('Jf. bilag 1 og punkt 4; se bilag 1, og dagsordenspunkt 12a.')).toEqual([
    { words: 'bilag 1', kind: 'appendix', number: '1' },
    { words: 'punkt 4', kind: 'item', number: '4' },
    { words: 'dagsordenspunkt 12a', kind: 'item', number: '12a' },
  ]);
});

test('a day on which something is due is told with its sentence, another day is not', () => {
  const text = 'Mødet er den 1. juni 2025. Svar senest den 8. juni 2025. Tak.';
  expect(findDeadlines(text)).toEqual([
    { date: '2025-06-08', sentence: 'Svar senest den 8. juni 2025.' },
  ]);
});

test('names of organisations are those that stand there again', () => {
  const text =
    'Fjordlands Færgeselskab og Region Fjordland svarede. Region Fjordland spurgte igen. ' +
    'Trafikstyrelsen skrev. Trafikstyrelsen rykkede. Signe Havblik og Signe Havblik talte.';
  expect(findNames(text)).toEqual(['Region Fjordland', 'Trafikstyrelsen']);
});

test('whether an item is open or closed is no part of its title', () => {
  const titles = ['Punkt 3: Åben – Budget', '4. Lukket - Køb af grund', '5 (Åben) Orientering'];
  expect(titles.map((title) => itemNumberOf(title))).toEqual([
    { number: '3', title: 'Budget', isClosed: false },
    { number: '4', title: 'Køb af grund', isClosed: true },
    { number: '5', title: 'Orientering', isClosed: false },
  ]);
  expect(itemNumberOf('6. Åben skole')?.title).toBe('Åben skole');
});

test('who signs stands below »Underskrifter«, or below lines to sign on', () => {
  expect(
    findSignatories(['Mødet hævet.', 'Underskrifter', 'Karl Munk (V)\nFormand', 'Eva Dam']),
  ).toEqual([
    { name: 'Karl Munk', role: 'Formand', blankField: false },
    { name: 'Eva Dam', blankField: false },
  ]);
  const beside = ['Underskrifter', 'Eva Dam', 'Karl Munk', 'Borgmester', '1. viceborgmester'];
  expect(findSignatories(beside)).toEqual([
    { name: 'Eva Dam', blankField: false },
    { name: 'Karl Munk', blankField: false },
  ]);
  expect(findSignatories(['For Aavang', '________', 'Bente Holm', 'Borgmester'])).toEqual([
    { name: 'Bente Holm', role: 'Borgmester', blankField: true },
  ]);
});

test.each([
  [['Svar på brev af 3. december 2024', 'Dato: 14. januar 2025'], false, '2025-01-14', 1],
  [['Svar på brev af 3. december 2024'], false, undefined, undefined],
  [['Referat af 24. juni 2025'], true, '2025-06-24', 0],
  [['Mødedato', '24. juni 2025'], true, '2025-06-24', 1],
  [['Aavang, den 2. juni 2025', 'Frist: 1. juli 2025'], false, '2025-06-02', 0],
])('the own day of a paper that begins with %j', (lines, isOfMeeting, date, at) => {
  expect(findOwnDay(lines, isOfMeeting)).toEqual(date && { date, at });
});
