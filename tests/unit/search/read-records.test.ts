import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { toSearchRecords } from '../../../src/domain/search/read-records.ts';

const read = (body: string) =>
  toSearchRecords(fromHtml(body, { fragment: true }), 'Om pengene & målene.');
const block = (tag: string, id: string, text: string, changes: unknown[] = []) => ({
  id,
  tag,
  text,
  changes,
});
const START = { id: '', title: '', context: ['Om pengene & målene.'] };

test('a paper has a record for each section, note and footnote, with its words in blocks', () => {
  const records = read(`
<header><p data-site>Punkt 1</p><h1>Resultatkontrakt</h1></header>
<nav data-site><ol><li id="indhold-1">Indhold</li></ol></nav>
<div class="prose">
<p id="afsnit-1">Først<sup><a id="henvisning-1" data-footnote-ref href="#fodnote-1">1</a></sup>.</p>
<h2 id="tom">Tom</h2>
<h2 id="vision"><a href="#vision">Vision</a><sup><a href="#x">2</a></sup><button data-site>K</button
></h2>
<p id="vision-1">Ord</p>
<ul id="vision-2"><li id="vision-2-1">et</li><li id="vision-2-2"><p>to</p><p>tre</p></li></ul>
<aside id="note-x" data-site><p><strong>Redaktionens note</strong> Vores ord.</p></aside>
<details><summary data-site>Fold</summary><p id="vision-3">Foldet</p>
<aside id="note-y"><p><strong>Figur mangler</strong> Her.</p></aside></details>
<section data-footnotes><h2 data-site id="fodnoter">Fodnoter</h2>
<ol><li id="fodnote-1"><p>Beregnet her. <a href="#henvisning-1" data-site>↩</a></p></li></ol>
</section></div>`);
  expect(records).toEqual([
    { ...START, blocks: [block('', '', 'Resultatkontrakt'), block('p', 'afsnit-1', 'Først.')] },
    { id: 'tom', title: 'Tom', context: [], blocks: [block('', 'tom', 'Tom')] },
    {
      id: 'vision',
      title: 'Vision',
      context: [],
      blocks: [
        block('p', 'vision-1', 'Ord'),
        block('li', 'vision-2-1', 'et'),
        block('li', 'vision-2-2', 'to tre'),
        block('details', 'vision-3', 'Foldet'),
      ],
    },
    {
      id: 'note-x',
      title: 'Redaktionens note til »Vision«',
      context: [],
      blocks: [block('aside', 'note-x', 'Vores ord.')],
    },
    {
      id: 'note-y',
      title: 'Figur mangler til »Vision«',
      context: [],
      blocks: [block('aside', 'note-y', 'Her.')],
    },
    {
      id: 'fodnote-1',
      title: 'Fodnote 1',
      context: [],
      blocks: [block('li', 'fodnote-1', 'Beregnet her.')],
    },
  ]);
});

test('a table is its head and its rows; its caption is what the section is about', () => {
  const [section] = read(`<h2 id="penge">Penge</h2>
<table id="noegle"><caption data-site>Kommunernes <b>andel</b></caption>
<thead><tr><th>Kommune</th><th>1.000 kr.</th></tr></thead>
<tbody><tr id="kommune-skive"><th>Skive</th><td><data value="1308">1.308</data></td></tr>
<tr id="kommune-struer"><th>Struer</th><td></td></tr></tbody></table>
<p data-site>Summen er efterregnet.</p>`);
  expect(section).toEqual({
    id: 'penge',
    title: 'Penge',
    context: ['Kommunernes andel'],
    blocks: [
      block('table', 'noegle', 'Kommune · 1.000 kr.'),
      block('tr', 'kommune-skive', 'Skive · 1.308'),
      block('tr', 'kommune-struer', 'Struer'),
    ],
  });
});

test('a goal is what stands over its heading, its labels, and what stands below them', () => {
  const [goal] = read(`<hgroup><p>Nationalt</p><h3 id="maal-1">Mål 1</h3></hgroup>
<dl><div id="maal-1-maal"><dt>Mål</dt><dd>Flere virksomheder</dd></div>
<div id="maal-1-metode"><dt>Metode</dt><dd>
<ul><li id="maal-1-metode-1">A</li><li id="maal-1-metode-2">B</li></ul></dd></div></dl>`);
  expect(goal).toEqual({
    id: 'maal-1',
    title: 'Mål 1',
    context: [],
    blocks: [
      block('', 'maal-1', 'Nationalt'),
      block('div', 'maal-1-maal', 'Mål · Flere virksomheder'),
      block('div', 'maal-1-metode', 'Metode'),
      block('li', 'maal-1-metode-1', 'A'),
      block('li', 'maal-1-metode-2', 'B'),
    ],
  });
});

test('words that stand for deleted ones are no part of them', () => {
  const [start] = read('<p id="a-1">Fristen <del id="s">er</del><ins id="i">var</ins> en uge.</p>');
  expect(start?.blocks.map(({ text }) => text)).toEqual(['Fristen er var en uge.']);
});

test('a change stands in the words of its block, and is told beside them', () => {
  const [start] = read(
    '<p id="a-1">Før <ins id="aendring-1">indsat <b>ord</b></ins> ' +
      'og <del id="aendring-2">slettet</del>.</p>',
  );
  expect(start?.blocks).toEqual([
    block('p', 'a-1', 'Før indsat ord og slettet.', [
      { id: 'aendring-1', tag: 'ins', text: 'indsat ord' },
      { id: 'aendring-2', tag: 'del', text: 'slettet' },
    ]),
  ]);
});

test('the facts of a paper belong to its beginning, though they are the site’s words', () => {
  const [start] = read(
    '<header><h1>Brev</h1><dl class="facts" data-site><div><dt>Fra</dt><dd>KL</dd></div>' +
      '<div><dt>Dato</dt><dd>20. marts 2019</dd></div></dl></header>',
  );
  expect(start?.blocks).toEqual([block('', '', 'Brev · Fra · KL · Dato · 20. marts 2019')]);
});

test('words without an address of their own belong to the section', () => {
  const [section] = read(
    '<h2 id="a">A</h2><p>Først</p><p id="a-1">Ord</p><blockquote><p>Sidst</p></blockquote>',
  );
  expect(section?.blocks).toEqual([block('', 'a', 'Først · Sidst'), block('p', 'a-1', 'Ord')]);
});

test('words that look like markup are words', () => {
  const [start] = read('<p id="a-1">&lt;b&gt; &amp;amp; A&amp;B</p>');
  expect(start?.blocks).toEqual([block('p', 'a-1', '<b> &amp; A&B')]);
});

test('what is folded away is told from the rest, however deep it stands', () => {
  const [section] = read(
    '<h2 id="a">A</h2><p id="a-1">Ord</p><details><summary data-site>Fold</summary>' +
      '<ul id="a-2"><li id="a-2-1">et</li></ul></details><p id="a-3">Sidst</p>',
  );
  expect(section?.blocks).toEqual([
    block('p', 'a-1', 'Ord'),
    block('details', 'a-2-1', 'et'),
    block('p', 'a-3', 'Sidst'),
  ]);
});

test('a heading with nothing under it but other headings has its own words', () => {
  const [part, chapter] = read(
    '<h2 id="del">Del 1</h2><h3 id="kapitel">Kapitel 1</h3><p id="kapitel-1">Ord</p>',
  );
  expect(part?.blocks).toEqual([block('', 'del', 'Del 1')]);
  expect(chapter?.blocks).toEqual([block('p', 'kapitel-1', 'Ord')]);
});

test('a note before the first heading has its label alone for a title', () => {
  expect(read('<aside id="note-a"><p><strong>Redaktionens note</strong> Ord.</p></aside>')).toEqual(
    [
      {
        id: 'note-a',
        title: 'Redaktionens note',
        context: [],
        blocks: [block('aside', 'note-a', 'Ord.')],
      },
    ],
  );
});

test('an empty paper has none', () => {
  expect(read('')).toEqual([]);
});

test('a change in a point with points below it stands in its sentence', () => {
  const [start] = read(
    '<ul id="l"><li id="l-1">efter <del id="aendring-1">formandens</del><ins id="aendring-2">' +
      'hele rådets</ins> valg:<ul id="l-2"><li id="l-2-1">et</li></ul></li></ul>',
  );
  expect(start?.blocks).toEqual([
    block('li', 'l-1', 'efter formandens hele rådets valg:', [
      { id: 'aendring-1', tag: 'del', text: 'formandens' },
      { id: 'aendring-2', tag: 'ins', text: 'hele rådets' },
    ]),
    block('li', 'l-2-1', 'et'),
  ]);
});
