import { expect, test } from 'vitest';
import { toDraft } from '../../../../src/import/draft/draft.ts';
import { file, heading, title, words } from './received.ts';

const MINUTES = file(
  'referat.docx',
  title('Referat fra Havneudvalgets møde'),
  words('Ida Holm mødte under punkt 2.'),
  words('Punkt 1: Fælles busser'),
  words('Punkt 2: Budget for havnen'),
  heading(1, 'Punkt 1: Fælles busser'),
  heading(2, 'Beslutning'),
  words('Udsat. Se bilag 1 og bilag 9.'),
  heading(1, 'Punkt 2: Budget for havnen'),
  heading(2, 'Beslutning'),
  words('Punkt 2 blev vedtaget. Tallene er i bilag 1, jf. punkt 7.'),
);
const PLAN = file(
  'koereplan.docx',
  title('Køreplan'),
  words('Bilag 1 til punkt 1'),
  words('Bussen kører. Prisen står i punkt 2 og i bilag 1. Se også bilag 2.'),
  words('Om prisen henvises til punkt 2.'),
);
const BUDGET = file('budget.docx', title('Budget'), words('Bilag 1 til punkt 2'), words('Tal.'));
const LAMPS = file('lamper.docx', title('Lamper'), words('Bilag 2 til punkt 2'), words('Lys.'));

const { files, decisions } = toDraft([MINUTES, PLAN, BUDGET, LAMPS], { meeting: '2026-03-04' });
const bodyOf = (slug: string) =>
  String(files.get(`src/content/2026-03-04/${slug}.mdx`)).split('---\n\n')[1] ?? '';
const asked = decisions.filter(({ offer }) => offer?.kind === 'link');

test('what minutes refer to is a link: an item of theirs, an appendix of the item', () => {
  const body = bodyOf('referat');
  expect(body).toContain('Ida Holm mødte under [punkt 2](ref:#punkt-2).');
  expect(body).toContain('Udsat. Se [bilag 1](ref:koereplan) og bilag 9.');
  expect(body).toContain('Punkt 2 blev vedtaget. Tallene er i [bilag 1](ref:budget), jf. punkt 7.');
});

test('a list of the items and the mark of an appendix refer to nothing', () => {
  expect(bodyOf('referat')).toContain('\nPunkt 2: Budget for havnen\n');
  expect(bodyOf('koereplan')).toContain('Bilag 1 til punkt 1\n');
});

test('about what may be meant otherwise it is asked once, with the sentence and the place', () => {
  expect(bodyOf('koereplan')).not.toContain('ref:');
  expect(asked).toMatchObject([
    {
      words: 'punkt 2',
      taken:
        'Henvisningen er ikke et link: »Prisen står i punkt 2 og i bilag 1.« ' +
        'Den står 2 steder i papiret.',
      offer: { kind: 'link', target: 'referat#punkt-2' },
    },
    {
      words: 'bilag 2',
      taken: 'Henvisningen er ikke et link: »Se også bilag 2.«',
      offer: { kind: 'link', target: 'lamper' },
    },
  ]);
});
