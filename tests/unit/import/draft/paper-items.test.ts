import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type ReceivedFile, toDraft } from '../../../../src/import/draft/draft.ts';
import { file, heading, title, words } from './received.ts';

const MINUTES = file(
  'referat.docx',
  title('Referat fra Havneudvalgets møde'),
  heading(1, '1. Godkendelse af dagsorden'),
  heading(2, 'Beslutning'),
  words('Godkendt.'),
  heading(1, '2. Budget for havnen'),
  heading(2, 'Beslutning'),
  words('Sagen blev udsat.'),
  words('Bilag:'),
  words('Bilag 1: Havnens budget 2026'),
  words('Bilag 2: lampernes_placering.pdf'),
  heading(1, '3. Fælles busser'),
  heading(2, 'Beslutning'),
  words('Godkendt.'),
);

/** What the draft says of a paper's item, and what is asked about it. */
function itemOf(slug: string, ...files: ReceivedFile[]) {
  const { files: drafted, decisions } = toDraft([MINUTES, ...files], { meeting: '2026-03-04' });
  const path = `src/content/2026-03-04/${slug}.mdx`;
  const [, head = ''] = String(drafted.get(path)).split('---\n');
  const { agendaItem, number } = parse(head);
  const asked = decisions.filter((one) => one.file === path && one.words === 'agendaItem');
  if (process.env.DBG) console.log([...drafted.keys()]);
  return { agendaItem, number, asked: asked.map(({ taken }) => taken) };
}

test('a paper that says what it is an appendix to is placed there, and it is told why', () => {
  const plan = file('plan.docx', title('Køreplan'), words('Bilag 1 til punkt 3'), words('Kl. 7.'));
  expect(itemOf('plan', plan)).toEqual({
    ...{ agendaItem: '3', number: 1 },
    asked: ['Papiret hører til punkt 3, Fælles busser, fordi papiret selv siger det.'],
  });
});

test("a file's name tells the item", () => {
  const plan = file('punkt_3_bilag_2.docx', title('Køreplan'), words('Kl. 7.'));
  expect(itemOf('koereplan', plan)).toMatchObject({ agendaItem: '3', number: 2 });
});

test('the list of appendices below an item tells it, by titles and by names of files', () => {
  const budget = file('bilag.docx', title('Havnens budget 2026'), words('Tal.'));
  const lamps = file('lampernes_placering.docx', title('Kort'), words('Her.'));
  const slug = 'havnens-budget';
  expect(itemOf(slug, budget, lamps)).toMatchObject({ agendaItem: '2', number: 1 });
  expect(itemOf('lampernes', budget, lamps)).toEqual({
    ...{ agendaItem: '2', number: 2 },
    asked: [
      'Papiret hører til punkt 2, Budget for havnen, fordi papiret står på listen over ' +
        'punktets bilag.',
    ],
  });
});

test('about a paper that nothing places, it is asked once; not about the minutes', () => {
  const letter = file('brev.docx', title('Svar om lamperne'), words('Se punkt 3.'));
  expect(itemOf('brev', letter)).toEqual({
    ...{ agendaItem: undefined, number: undefined },
    asked: ['Det kunne ikke ses, hvilket punkt på dagsordenen papiret hører til.'],
  });
  expect(itemOf('referat', letter).asked).toEqual([]);
});

test('two papers do not get the same number below an item', () => {
  const papers = ['nord', 'syd'].map((name) =>
    file(`${name}.docx`, title(`Kort ${name}`), words('Bilag 1 til punkt 3'), words('Her.')),
  );
  expect(itemOf('nord', ...papers)).toMatchObject({ agendaItem: '3', number: 1 });
  expect(itemOf('syd', ...papers)).toMatchObject({ agendaItem: '3', number: undefined });
});
