import { expect, test } from 'vitest';
import { type Draft, toDrafts } from '../../../../src/import/pdf/drafts.ts';
import { headsOf } from '../../../../src/import/pdf/heads.ts';
import { measure, type Row } from '../../../../src/import/pdf/measures.ts';
import type { Line, Look } from '../../../../src/import/pdf/page/page.ts';
import { withPlainHeadings } from '../../../../src/import/pdf/plain-headings.ts';
import { line } from './printed.ts';

const LONG = 'Forvaltningen har undersøgt tre muligheder og talt med leverandøren';
const look = (more: Partial<Look>) => ({
  look: { family: 'Serif', isBold: false, isItalic: false, ...more },
});
const italic = look({ isItalic: true });
const bold = look({ isBold: true });

interface More {
  readonly look?: Look;
  readonly colour?: string;
  readonly size?: number;
  readonly isUnderlined?: true;
}

/** Lines below one another, more white before each that begins a block. */
function blocksOf(texts: readonly (readonly [string, More?])[]) {
  const lines = texts.flatMap(([text, more], at): Line[] => {
    const y = 60 + at * 60;
    return text === LONG
      ? [line(text, 40, y), line('om dem alle, også den med broen ved havnen.', 40, y + 15)]
      : [
          {
            ...line(text, 40, y, more),
            ...(more?.isUnderlined && { isUnderlined: true as const }),
          },
        ];
  });
  const rows = lines.map((one): Row => ({ line: one, left: 40, right: 440, region: 0 }));
  const measures = measure(rows);
  const isDraft = (one: Draft | undefined): one is Draft => one !== undefined;
  const drafts = withPlainHeadings<Draft>(toDrafts(rows, measures), isDraft, measures);
  const { levels, title } = headsOf(drafts, measures);
  return drafts.map((draft) => {
    const name = draft.rows[0]?.line.text.slice(0, 14);
    const kind = draft === title ? 'title' : (levels.get(draft) ?? 'p');
    return `${kind} ${name}`;
  });
}

test('capitals are headings above text, with or without numbers; italics stand below them', () => {
  expect(
    blocksOf([
      ['Redegørelse for tilsyn', { size: 18 }],
      ['1. INDLEDNING'],
      [LONG],
      ['Tilsynets form', italic],
      [LONG],
      ['Tilsynets mål', italic],
      [LONG],
      ['2. RESULTATER'],
      [LONG],
    ]).filter((told) => !told.startsWith('p')),
  ).toEqual([
    'title Redegørelse fo',
    '1 1. INDLEDNING',
    '2 Tilsynets form',
    '2 Tilsynets mål',
    '1 2. RESULTATER',
  ]);
});

test('one line in italics, capitals of an address and what ends a sentence are none', () => {
  const texts = ['AAVANG KOMMUNE', 'Havnegade 1'];
  const told = blocksOf([
    ...texts.map((text) => [text] as const),
    ['Sådan er det', italic],
    [LONG],
  ]);
  expect(told.filter((one) => !one.startsWith('p'))).toEqual([]);
});

test('a bold label that ends in a colon is none, where other bold lines do not', () => {
  const told = blocksOf([
    ['Referat', { size: 18 }],
    ['Beslutning', bold],
    [LONG],
    ['Afstemning:', bold],
    [LONG],
    ['Økonomi', bold],
    [LONG],
  ]);
  expect(told).toContain('p Afstemning:');
  expect(told).toContain('1 Beslutning');
  const all = blocksOf([['Beslutning:', bold], [LONG], ['Økonomi:', bold], [LONG]]);
  expect(all).toContain('1 Beslutning:');
});

test('the sender above a large title is no heading', () => {
  const told = blocksOf([
    ['Aavang Kommune', { size: 15 }],
    ['Protokol', { size: 20 }],
    ['Budget', { size: 15 }],
    [LONG],
  ]);
  expect(told.slice(0, 3)).toEqual(['p Aavang Kommune', 'title Protokol', '1 Budget']);
});

test('lines with a line below are headings where there are several, also above one word', () => {
  const underlined = { isUnderlined: true } as const;
  const told = blocksOf([
    ['Referat', { size: 18 }],
    ['Resumé', underlined],
    [LONG],
    ['Økonomi', underlined],
    [LONG],
    ['Beslutning', underlined],
    ['Godkendt.'],
  ]);
  expect(told.filter((one) => !one.startsWith('p'))).toEqual([
    'title Referat',
    '1 Resumé',
    '1 Økonomi',
    '1 Beslutning',
  ]);
});

test('lines of a cover that look alike are no headings', () => {
  const cover = ['Økonomiudvalget', 'Tirsdag den 18. marts 2025', 'Mødelokale 1'];
  const told = blocksOf([
    ['Referat', { size: 24 }],
    ...cover.map((text) => [text, { size: 14 }] as const),
    ['Deltagere', { size: 14, look: bold.look }],
    [LONG],
  ]);
  expect(told.slice(0, 5)).toEqual([
    'title Referat',
    'p Økonomiudvalge',
    'p Tirsdag den 18',
    'p Mødelokale 1',
    '1 Deltagere',
  ]);
});

test('large words between the title and a larger heading have no text below: no heading', () => {
  const head = ['Klimanyt', 'Orientering om planen'] as const;
  const told = blocksOf([
    [head[0], { size: 24 }],
    [head[1], { size: 14 }],
    ['Et år med regn', { size: 16 }],
    [LONG],
    ['Fire områder', { size: 14 }],
    [LONG],
  ]);
  expect(told.slice(0, 3)).toEqual(['title Klimanyt', 'p Orientering om', '1 Et år med regn']);
});

test('lines in a colour of their own are headings, those in grey or of one kind are not', () => {
  const told = blocksOf([
    ['Sagsfremstilling', { colour: '#1f5c8a' }],
    [LONG],
    ['Onsdag den 4. februar', { colour: '#555555' }],
    [LONG],
    ['Økonomi', { colour: '#1f5c8a' }],
    [LONG],
    ['Beslutning', { colour: '#1f5c8a' }],
    ['Godkendt.'],
    ['Torsdag den 5. februar', { colour: '#555555' }],
    [LONG],
    ['Se planen', { colour: '#aa2200' }],
    [LONG],
  ]);
  expect(told.filter((one) => /^\d/.test(one))).toEqual([
    '1 Sagsfremstilli',
    '1 Økonomi',
    '1 Beslutning',
  ]);
});

test('a subtitle is none either where who wrote it stands below', () => {
  const told = blocksOf([
    ['Støj langs Ringvejen', { size: 24 }],
    ['Målinger og forslag', { size: 14 }],
    ['Teknik og Miljø, maj'],
    ['Indhold', { size: 17 }],
    [LONG],
  ]);
  expect(told.slice(0, 4)).toEqual([
    'title Støj langs Rin',
    'p Målinger og fo',
    'p Teknik og Milj',
    '1 Indhold',
  ]);
});
