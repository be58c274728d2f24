import { readQuery } from '../../../../src/domain/search/query/query.ts';
import type { Hit } from '../../../../src/domain/search/ranking/hit.ts';
import { toHit } from '../../../../src/domain/search/ranking/ranking.ts';
import type { Section, SectionBlock } from '../../../../src/domain/search/record.ts';
import { toPieces, toWords } from '../../../../src/domain/text/words.ts';
import { vocabularyOf } from '../vocabulary-of.ts';

/** A block of a section. */
export const block = (
  kind: SectionBlock['kind'],
  id: string,
  text: string,
  changes: SectionBlock['changes'] = [],
): SectionBlock => ({
  id,
  kind,
  text,
  changes,
});

/** Sections of each kind: with a table, with a change, a note, a goal. */
export const ECONOMY: Section = {
  url: '/2019-04/resultatkontrakt/#oekonomi',
  title: '6. Økonomi',
  context: 'Resultatkontrakt Kommunernes andel af bevillingen',
  blocks: [
    block(
      'text',
      'oekonomi-1',
      'De 19 midtjyske kommuner finansierer Erhvervshus Midtjyllands basisbevilling på kr. ' +
        '36,792 mio. i 2019.',
    ),
    block('text', 'oekonomi-2', 'Beløbet faktureres kommunerne efter følgende fordelingsnøgle:'),
    block('table', 'fordelingsnoegle', 'Kommune · Beløb i 1.000 kr.'),
    block('row', 'kommune-skive', 'Skive · 1.308'),
    block('row', 'kommune-randers', 'Randers · 2.748'),
    block(
      'item',
      'oekonomi-3-2',
      'Udover basisbevillingen driver Erhvervshus Midtjylland programmer med EU-støtte.',
    ),
  ],
};
export const VISION: Section = {
  url: '/2019-04/resultatkontrakt/#vision',
  title: '2. Vision',
  context: 'Resultatkontrakt',
  blocks: [
    block('text', 'vision-1', 'Visionen er at rette borger kommer i rette seng, som det hed før.', [
      { id: 'aendring-4', tag: 'ins', text: 'rette borger kommer i rette seng' },
    ]),
    block('text', 'vision-2', 'Digital vejledning er gratis. EU-kontoret hjælper.'),
    block('text', 'vision-3', 'Vejledning i kommunen.'),
  ],
};
export const NOTE: Section = {
  url: '/2019-04/resultatkontrakt/#note-skive',
  title: 'Redaktionens note til »6. Økonomi«',
  context: 'Resultatkontrakt',
  blocks: [block('note', 'note-skive', 'Skive · 1.308')],
};
export const GOAL: Section = {
  url: '/2019-04/resultatkontrakt/#maal-1',
  title: 'Mål 1',
  context: '',
  blocks: [
    block('whole', '', 'Nationalt mål for eksport'),
    block('label', 'maal-1-metode', 'Metode · En ambassadør besøger virksomheder'),
    block('text', 'maal-1-1', 'Eksport måles hvert kvartal af Søren Kjeld Olesen.'),
  ],
};
const SECTIONS = [ECONOMY, VISION, NOTE, GOAL];
const WORDS = SECTIONS.flatMap(({ title, context, blocks }) => [
  title,
  context,
  ...blocks.map(({ text }) => text),
])
  .flatMap(toWords)
  .flatMap(({ word }) => [word, ...toPieces(word)]);
/** The words of the sections, and a synonym. */
export const VOCABULARY = vocabularyOf([...new Set(WORDS), 'sygehus'].join(' '), [
  ['sygehus', 'kommune'],
]);

/** The section's answer to what was typed, each term as telling as the others. */
export function ask(typed: string, section: Section): Hit | undefined {
  const query = readQuery(typed, VOCABULARY);
  return toHit(
    section,
    query,
    query.terms.map(() => 1),
  );
}
/** How well a section answers, and its excerpt with the marks in brackets. */
export const scoreOf = (typed: string, section: Section) => ask(typed, section)?.score ?? 0;
export const excerptOf = (hit: Hit | undefined) =>
  hit?.excerpt.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');
