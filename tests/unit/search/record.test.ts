import { expect, test } from 'vitest';
import { readSection } from '../../../src/domain/search/record.ts';
import { hideStopWords } from '../../../src/domain/search/stop-words.ts';

test('a section is read from its fragment: blocks with words, kind, address and changes', () => {
  const anchor = (element: string, id: string, text = '') => ({
    element,
    id,
    text: hideStopWords(text),
  });
  const section = readSection({
    url: '/2019-04/resultatkontrakt/#oekonomi',
    meta: {
      title: hideStopWords('6. Økonomi og drift'),
      context: hideStopWords('Kontrakt Kommunernes andel af bevillingen'),
    },
    content: hideStopWords(
      'Først noget om det hele ¶ . De 19 kommuner betaler. ¶ Kommune · Beløb ¶ Skive · 1.308 ' +
        '¶ . Det skal indsættes, ikke slettes. ¶ Et punkt ¶ Vores ord ¶ Mål · Vækst ¶ Foldet ¶',
    ),
    anchors: [
      anchor('x-whole', 'hele'),
      anchor('p', 'oekonomi-1'),
      anchor('x-table', 'fordelingsnoegle'),
      anchor('x-tr', 'kommune-skive'),
      anchor('p', 'oekonomi-2'),
      anchor('ins', 'aendring-1', 'Det skal indsættes'),
      anchor('del', 'aendring-2', 'ikke slettes'),
      anchor('li', 'oekonomi-3-1'),
      anchor('aside', 'note-1'),
      anchor('x-div', 'maal-1-maal'),
      anchor('x-details', 'indhold-1'),
    ],
  });
  expect(section).toEqual({
    url: '/2019-04/resultatkontrakt/#oekonomi',
    title: '6. Økonomi og drift',
    context: 'Kontrakt Kommunernes andel af bevillingen',
    blocks: [
      { id: '', kind: 'whole', text: 'Først noget om det hele', changes: [] },
      { id: 'oekonomi-1', kind: 'text', text: 'De 19 kommuner betaler.', changes: [] },
      { id: 'fordelingsnoegle', kind: 'table', text: 'Kommune · Beløb', changes: [] },
      { id: 'kommune-skive', kind: 'row', text: 'Skive · 1.308', changes: [] },
      {
        id: 'oekonomi-2',
        kind: 'text',
        text: 'Det skal indsættes, ikke slettes.',
        changes: [
          { id: 'aendring-1', tag: 'ins', text: 'Det skal indsættes' },
          { id: 'aendring-2', tag: 'del', text: 'ikke slettes' },
        ],
      },
      { id: 'oekonomi-3-1', kind: 'item', text: 'Et punkt', changes: [] },
      { id: 'note-1', kind: 'note', text: 'Vores ord', changes: [] },
      { id: 'maal-1-maal', kind: 'label', text: 'Mål · Vækst', changes: [] },
      { id: 'indhold-1', kind: 'folded', text: 'Foldet', changes: [] },
    ],
  });
});

test('a fragment without blocks, and without a heading, is an empty section', () => {
  expect(readSection({ url: '/2019-04/eu-kontor/', meta: {}, content: '', anchors: [] })).toEqual({
    url: '/2019-04/eu-kontor/',
    title: '',
    context: '',
    blocks: [],
  });
});

test('a heading that stands in the index as its own words does not count twice', () => {
  const read = (content: string) =>
    readSection({
      url: '/#del',
      meta: { title: 'Del 1' },
      content,
      anchors: [{ element: 'x-whole', id: 'hele', text: '' }],
    }).blocks;
  expect(read('Del 1 ¶')).toEqual([]);
  expect(read('Del 1 og mere ¶')).toHaveLength(1);
});

test('words that look like markup stay words', () => {
  const [block] = readSection({
    url: '/',
    meta: {},
    content: '<b>1 < 2</b> & mere ¶',
    anchors: [{ element: 'p', id: 'a', text: '' }],
  }).blocks;
  expect(block?.text).toBe('<b>1 < 2</b> & mere');
});
