import { expect, test } from 'vitest';
import { listLedger, mendedPath, tellMended } from '../../../src/domain/papers/ledger-lists.ts';
import { ledgerSchema } from '../../../src/schemas/ledger.ts';

const why = 'Derfor.';
const lists = listLedger({
  removed: [{ lines: { first: 17, last: 19 }, text: '2.1\tOrientering', why }],
  mended: [],
  joined: [{ lines: [4, 9], why }],
  moved: [
    { lines: { first: 3, last: 3 }, to: 'title', why },
    { lines: { first: 8, last: 9 }, to: 'footnotes', why },
  ],
  columns: [{ order: [5, 7, 6], why }],
  sideBySide: [{ lines: { first: 13, last: 14 }, why }],
  items: [{ lines: { first: 11, last: 12 }, why }],
  withdrawn: [],
  structure: [
    { mark: '\t', isAtStart: false, count: 2, becomes: 'nothing', why },
    {
      mark: '[',
      lines: { first: 1, last: 2 },
      isAtStart: false,
      count: 1,
      becomes: 'nothing',
      why,
    },
  ],
});

test('what became of the source is listed with its lines, in three lists', () => {
  expect(
    lists.map(({ key, entries }) => [key, entries.map(({ where, what }) => [where, what])]),
  ).toMatchInlineSnapshot(`
      [
        [
          "fjernet",
          [
            [
              "17–19",
              "»2.1 Orientering«",
            ],
          ],
        ],
        [
          "flyttet",
          [
            [
              "3",
              "Flyttet til titlen",
            ],
            [
              "8–9",
              "Flyttet til fodnoterne",
            ],
            [
              "4 og 9",
              "Samlet",
            ],
            [
              "5, 7, 6",
              "Skilt ad",
            ],
            [
              "13–14",
              "Skilt ad",
            ],
          ],
        ],
        [
          "opsaetning",
          [
            [
              "alle",
              "Tabulator, 2 gange",
            ],
            [
              "1–2",
              "»[«, 1 gang",
            ],
            [
              "11–12",
              "Punkter uden tegn foran",
            ],
          ],
        ],
      ]
    `);
});

test.each([
  ['erhvervsservice#note-1', '/2019-04/erhvervsservice/#note-1'],
  ['erhvervsservice', '/2019-04/erhvervsservice/'],
  ['', '/2019-04/'],
])('a word mended at »%s« is led to', (place, path) => {
  expect(mendedPath('2019-04', place)).toBe(path);
});

test('every entry says why', () => {
  expect(new Set(lists.flatMap(({ entries }) => entries.map((entry) => entry.why)))).toEqual(
    new Set([why]),
  );
});

test('the words that are mended are counted by reason', () => {
  const { mended } = ledgerSchema.parse({
    mended: [
      { line: 1, before: 'for- stå', after: 'forstå', reason: 'hyphen', place: '' },
      { line: 2, before: 'ventet2', after: 'ventet²', reason: 'superscript', place: '' },
      { line: 3, before: 'for- stå', after: 'forstå', reason: 'hyphen', place: '' },
    ],
  });
  expect(tellMended({ mended })).toBe(
    '3 steder er et ord rettet, som kilden ikke har, som det er trykt: bindestreg fra et ' +
      'linjeskift (2) og et hævet tal står på linjen (1). Andet er ikke rettet.',
  );
  expect(tellMended({ mended: [] })).toBe('Intet ord er rettet.');
});
