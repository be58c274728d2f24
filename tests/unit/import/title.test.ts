import { expect, test } from 'vitest';
import { type Block, textOf } from '../../../src/import/received.ts';
import { withTitle } from '../../../src/import/title.ts';

const readOf = (...texts: readonly string[]) => {
  const blocks = texts.map((text): Block => {
    const runs = [{ text: text.replace(/^# /, '') }];
    return text.startsWith('# ')
      ? { kind: 'heading', level: 1, runs }
      : { kind: 'paragraph', runs };
  });
  return withTitle({ name: 'x.pdf', format: 'pdf', blocks, furniture: [], problems: [] }).blocks;
};

const titleOf = (...texts: readonly string[]) => {
  const title = readOf(...texts).find(({ kind }) => kind === 'title');
  return title && 'runs' in title ? textOf(title) : undefined;
};

test('a paper without headings is called by its first line that is of no letterhead', () => {
  const rest = ['Til rette vedkommende', 'Vi har læst forslaget.', 'Ja.', 'Nej.', 'På vegne'];
  expect(
    titleOf('Foreningen\nSøvej 12\n9990 Aavang', 'Dato: 2. juni 2025', 'Svar om planen', ...rest),
  ).toBe('Svar om planen');
  expect(titleOf('9990 Aavang', 'Aavang, den 2. juni 2025', 'Svar om planen', ...rest)).toBe(
    'Svar om planen',
  );
});

test('a heading below running text is that of a part, and the first line is the title', () => {
  const text =
    'Vi har læst forslaget til en ny plan for byen, og vi har bemærkninger til to afsnit. ';
  const rest = [`${text}Dem har vi samlet her nedenfor.`, '# Grønne områder', 'Ja.', 'Nej.'];
  expect(titleOf('Svar om planen', 'Til rette vedkommende', ...rest)).toBe('Svar om planen');
  expect(titleOf('Aavang', '# Svar om planen', ...rest)).toBe('Svar om planen');
});

test('what says which appendix a paper is, is no title when one stands below it', () => {
  const rest = ['Alle beløb er i 1.000 kr.', 'Ja.', 'Nej.', 'Slut.', 'Bilag.'];
  expect(titleOf('# Bilag 1 til punkt 4', '# Svar om sejlrenden', ...rest)).toBe(
    'Svar om sejlrenden',
  );
  expect(titleOf('Bilag 2 til punkt 3', 'Budget 2027 for havnen', ...rest)).toBe(
    'Budget 2027 for havnen',
  );
  expect(titleOf('Bilag 3', 'Forslag til vedtægter', '# § 4 Møder', ...rest)).toBe(
    'Forslag til vedtægter',
  );
});

test("a body's name is the title only where none stands below it", () => {
  const name = '# Fjordrådet for Vesterbredning';
  expect(titleOf(name, 'Referat af ordinært møde nr. 4/2026', '# Deltagere', 'Eva.')).toBe(
    'Referat af ordinært møde nr. 4/2026',
  );
  expect(titleOf(name, '# Status for bøjer', 'Der er 14 bøjer.')).toBe('Status for bøjer');
  expect(titleOf(name, '# Deltagere', '# 1. Godkendelse', 'Eva.')).toBe(
    'Fjordrådet for Vesterbredning',
  );
});

test.each([
  'Effekten af støttepædagoger i Hvalby Kommune',
  'Nyt fra Hvalby Kommune',
  'Beslutningsprotokol, Ældre- og Sundhedsudvalget',
])('»%s« is a title, though it ends in the name of an authority or a body', (title) => {
  expect(titleOf(`# ${title}`, '# Fremmøde', 'Eva.')).toBe(title);
});

test.each(['Hvalby Kommune', 'HVALBY KOMMUNE', 'Lyngby-Taarbæk Kommune', 'Region Midtjylland'])(
  '»%s« alone is a letterhead above the title',
  (name) => {
    expect(titleOf(`# ${name}`, '# Referat af møde', 'Eva.')).toBe('Referat af møde');
  },
);

test('below a letterhead the title is the first heading, whoever it is to', () => {
  const facts = ['Til beboerne i Nørre Lind', 'Plan og By', 'Sagsnr. 7', 'Asta Kær'];
  const below = (...heads: readonly string[]) =>
    titleOf('# Hvalby Kommune', ...facts, ...heads, 'Vi hører jer.');
  expect(below('# Høring om planen')).toBe('Høring om planen');
  expect(below('# Sagsbehandler: Asta Kær', '# Høring: forslag til ny plan for byen')).toBe(
    'Høring: forslag til ny plan for byen',
  );
});

test('headings below one that becomes the title are of the highest level', () => {
  const heading = (level: number, text: string) =>
    ({ kind: 'heading', level, runs: [{ text }] }) as const;
  const blocks = [heading(1, 'HVALBY KOMMUNE'), heading(1, 'Referat'), heading(2, '1. Dagsorden')];
  const paper = withTitle({ name: 'x.pdf', format: 'pdf', blocks, furniture: [], problems: [] });
  expect(paper.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'title', 'heading']);
  expect(paper.blocks.at(-1)).toMatchObject({ level: 1 });
});

test('the body below the title of minutes is no heading, elsewhere it may be one', () => {
  const day = 'Mandag den 12. januar 2026';
  const kindsOf = (...texts: readonly string[]) => readOf(...texts).map(({ kind }) => kind);
  expect(kindsOf('# Referat', '# Økonomiudvalget', day, '# Dagsorden')).toEqual([
    'title',
    'paragraph',
    'paragraph',
    'heading',
  ]);
  expect(kindsOf('# Opgaver i 2026', '# Økonomiudvalget', 'Udvalget styrer.')).toEqual([
    'title',
    'heading',
    'paragraph',
  ]);
});
