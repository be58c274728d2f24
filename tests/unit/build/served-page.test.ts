import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { createContentReader } from '../../../src/build/proof/proof.ts';
import { readServed } from '../../../src/build/served-page.ts';

const content = createContentReader()('2019-04');
const read = (html: string) => {
  const page = { file: '2019-04/x/index.html', path: '/2019-04/x/', tree: fromHtml(html) };
  return readServed(page, content);
};
const toPaper = (body: string) =>
  `<html><head><meta name="description" content="Om pengene &amp; målene."></head><body><main>
<article data-paper="Kontrakt" data-meeting="Møde">${body}</article></main></body></html>`;

test.each(['<main><h1>Om</h1><p id="a">Ord</p></main>', ''])('%j is no paper', (html) => {
  expect(read(html).paper).toBeUndefined();
});

test('a paper is searched by its words, and by what the page says it is about', () => {
  expect(read(toPaper('<p id="a-1">Ord</p>')).paper).toMatchObject({
    ...{ meeting: '2019-04', slug: 'x', title: 'Kontrakt', meetingTitle: 'Møde' },
    records: [{ context: ['Om pengene & målene.'], blocks: [{ id: 'a-1', text: 'Ord' }] }],
  });
  expect(read(toPaper('')).paper?.records).toEqual([]);
});
