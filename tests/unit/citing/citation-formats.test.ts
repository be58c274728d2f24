import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { expect, test } from 'vitest';
import { type CitedPaper, type CslItem, toCsl } from '../../../src/domain/citing/citation.ts';
import { toBibtex, toCslJson, toRis } from '../../../src/domain/citing/citation-formats.ts';
import {
  amendment,
  awkward,
  contract,
  letter,
  meeting,
  note,
  undated,
  url,
} from './cited-papers.ts';

const PAPERS: [string, CitedPaper][] = [
  ['a letter', letter],
  ['a note', note],
  ['a contract', contract],
  ['an amendment', amendment],
  ['a paper without a date', undated],
  ['one with every awkward sign', awkward],
];

test.each(PAPERS)('%s comes back from BibTeX as it went in', (_name, paper) => {
  const item = toCsl(paper, meeting, url);
  const { genre, title, issued, note: said, URL, page } = item;
  expect(readBack(toBibtex(item))).toEqual({
    id: item.id,
    type: item.type,
    genre,
    title,
    note: said,
    URL,
    authors: namesOf(item),
    date: issued?.['date-parts'],
    page,
    number: item.type === 'report' ? item.number : undefined,
  });
});

test.each(PAPERS)('%s comes back from RIS as it went in', (_name, paper) => {
  const item = toCsl(paper, meeting, url);
  const { id, type, genre, title, note: said, URL, page, number } = item;
  expect(readBack(toRis(item))).toEqual({
    id,
    type,
    genre,
    title,
    note: said,
    URL,
    authors: namesOf(item),
    date: item.issued?.['date-parts'],
    page,
    number,
  });
});

test('no sign that TeX gives a meaning stands bare in BibTeX', () => {
  const texts = toBibtex(toCsl(awkward, meeting, url)).match(/^\t(?:author|title|note) = .*$/gm);
  expect(texts).toHaveLength(3);
  expect(texts?.filter((text) => /[^\\][&%$#_~^]/.test(text))).toEqual([]);
});

test('RIS has a line for each value, its type first and its end last', () => {
  const lines = toRis(toCsl(awkward, meeting, url)).split('\r\n');
  expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual(['']);
  expect(lines[0]).toBe('TY  - GEN');
  expect(lines.at(-2)).toBe('ER  - ');
  expect(lines).toContain('DA  - 2019/03/20');
});

test('CSL-JSON is a list of the one item', () => {
  const item = toCsl(awkward, meeting, url);
  expect(JSON.parse(toCslJson(item))).toEqual([item]);
});

/** What another program makes of a citation file. */
function readBack(text: string) {
  const [item, ...others] = new Cite(text).data;
  if (!item || others.length > 0) throw new RangeError(`Not one record: ${text}`);
  const { id, type, genre, title, note: said, URL, author, issued, page, number } = item;
  // RIS takes a comma in a name for the border between family and given name, and has no way to say
  // otherwise.
  const authors = author?.map(
    ({ literal, family, given }) => literal ?? [family, given].filter(Boolean).join(', '),
  );
  return {
    id,
    type,
    genre,
    title,
    note: said,
    URL,
    authors,
    date: issued?.['date-parts'],
    page,
    number,
  };
}

function namesOf({ author }: CslItem): string[] | undefined {
  return author?.map(({ literal }) => literal);
}
