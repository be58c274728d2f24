import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import type { SearchQuery } from '../../../scripts/lib/search/queries.ts';
import { appendixOf, toOutcome, toScore, toScores } from '../../../scripts/lib/search/score.ts';
import { readTarget, toComparable } from '../../../scripts/lib/search/target.ts';

const CONTRACT =
  fromHtml(`<main id="indhold"><nav><a href="/2019-04/3.2/">3.2 Erhvervshuset</a></nav>
<article data-paper="Resultatkontrakt"><header>
<p class="soft" data-site>Kontrakt · bilag 1 til punkt 3.2 · side 10–38</p>
<h1 id="top">Resultatkontrakt 2019</h1>
<dl class="facts"><div><dt>Underskrevet</dt><dd>14. marts 2019</dd></div></dl></header>
<div class="prose">
<p id="afsnit-1">Begge parter er enige<sup><a id="henvisning-1" data-footnote-ref>1</a></sup>.</p>
<h2 id="oekonomi"><a href="#oekonomi">6. Økonomi</a></h2><p id="oekonomi-1">Basisbevilling.</p>
<h3 id="noegle"><a href="#noegle">Fordelings&shy;nøgle</a
><sup><a id="henvisning-2" data-footnote-ref>2</a></sup></h3>
<table id="noegle-1">
<tr id="kommune-skive"><th id="skive">Skive</th><td id="beloeb-skive">1.308</td></tr>
<tr><th>Viborg</th><td>2.722</td></tr></table>
<p hidden>sygeplejersker</p><p aria-hidden="true">sygeplejersker</p><script>sygeplejersker</script>
<h2 id="opsigelse">7. Opsigelse</h2><ul>
<li id="opsigelse-1">Erhvervs- huset siger op
<ins id="aendring-1">skrift<em>ligt</em></ins>.</li></ul>
<dl class="goal"><dt id="maal">Mål</dt><dd><p>60</p></dd><dt>Metode</dt><dd>Spørgeskema</dd></dl>
<section id="ramme"><h4>Ramme</h4><p>Omstillingsår</p></section>
<ol><li id="fodnote-1">Af 2018</li></ol></div></article>
<section><h2 id="andre-bilag">Hænger sammen med</h2><p>Erhvervsservice</p></section></main>`);
const TITLE = toComparable(
  'Kontrakt · bilag 1 til punkt 3.2 · side 10–38 ' +
    'Resultatkontrakt 2019 Underskrevet 14. marts 2019 Begge parter er enige.',
);
const PAPERS = [{ path: '/2019-04/resultatkontrakt/', tree: CONTRACT }];

describe('what stands where an address leads', () => {
  test.each([
    [
      'a heading: all until the next one of its level',
      'oekonomi',
      '6. økonomi basisbevilling. fordelingsnøgle skive 1.308 viborg 2.722',
    ],
    ['a lower heading: until a higher one', 'noegle', 'fordelingsnøgle skive 1.308 viborg 2.722'],
    [
      'something in a heading: as the heading',
      'henvisning-2',
      'fordelingsnøgle skive 1.308 viborg 2.722',
    ],
    ['the last heading: not what lies beside the paper', 'ramme', 'ramme omstillingsår'],
    ['a heading beside the paper', 'andre-bilag', 'hænger sammen med erhvervsservice'],
    ['a row', 'kommune-skive', 'skive 1.308'],
    ['a cell: its row', 'beloeb-skive', 'skive 1.308'],
    ["a row's head: the row", 'skive', 'skive 1.308'],
    ['a paragraph, without the marks of notes', 'afsnit-1', 'begge parter er enige.'],
    [
      'a list item, with a word that was broken at the end of a line',
      'opsigelse-1',
      'erhvervshuset siger op skriftligt.',
    ],
    ['a change inside it', 'aendring-1', 'skriftligt'],
    ['a footnote', 'fodnote-1', 'af 2018'],
    ['a label: with what it names', 'maal', 'mål 60'],
    ['the title: what stands above the sections', 'top', TITLE],
    ['the page: the same', '', TITLE],
    ['what is not there: nothing', 'findes-ikke', ''],
  ])('%s', (_, id, text) => {
    expect(readTarget(CONTRACT, id)).toBe(text);
  });

  test('the last section ends with the paper', () => {
    expect(readTarget(CONTRACT, 'opsigelse')).toMatch(/^7\. opsigelse .* af 2018$/);
  });

  test('kinds of hyphens, quotation marks and spaces do not count', () => {
    expect(toComparable('»Ikast–Brande«\n er\u00a0’med’')).toBe(
      toComparable('"ikast-brande" er \'med\''),
    );
  });
});

describe('which results are right', () => {
  const query: SearchQuery = {
    id: 'q',
    set: 'set 1',
    class: 'municipality',
    query: 'hvad betaler Skive',
    expected: [{ appendix: '3.2-1', mustContain: 'Skive' }],
  };
  const found = (...urls: string[]) => ({ urls, excerpt: '', cards: [] });
  const rank = (...urls: string[]) => toOutcome(query, found(...urls), PAPERS).rank;

  test('the appendix is told by its page', () => {
    expect(appendixOf(CONTRACT)).toBe('3.2-1');
    expect(appendixOf(fromHtml('<main><p>bilag 1 til punkt 3.2</p></main>'))).toBeUndefined();
  });

  test('the first that leads to the words counts, whatever words it marks', () => {
    const right = 'http://localhost:4390/2019-04/resultatkontrakt/?fundet=skive#kommune-skive';
    expect(
      rank('/2019-04/resultatkontrakt/#opsigelse', '/2019-04/resultatkontrakt/', right, right),
    ).toBe(3);
    expect(rank(right)).toBe(1);
  });

  test('another appendix, or another page, is wrong', () => {
    const other = { ...query, expected: [{ appendix: '3.2-2', mustContain: 'Skive' }] };
    expect(
      toOutcome(other, found('/2019-04/resultatkontrakt/#kommune-skive'), PAPERS).rank,
    ).toBeUndefined();
    expect(rank('/2019-04/eu-kontor/#kommune-skive')).toBeUndefined();
  });

  test('what stands beyond the first ten does not count', () => {
    const wrong = Array<string>(10).fill('/2019-04/resultatkontrakt/#opsigelse');
    expect(rank(...wrong.slice(1), '/2019-04/resultatkontrakt/#noegle')).toBe(10);
    expect(rank(...wrong, '/2019-04/resultatkontrakt/#noegle')).toBeUndefined();
  });

  test('a card that leads to the words is in place 1, another one in none', () => {
    const wrong = found('/2019-04/resultatkontrakt/#opsigelse');
    const withCard = (id: string) => ({
      ...wrong,
      cards: [{ text: 'Skive', urls: [`/2019-04/resultatkontrakt/#${id}`] }],
    });
    expect(toOutcome(query, withCard('skive'), PAPERS).rank).toBe(1);
    expect(toOutcome(query, withCard('opsigelse'), PAPERS).rank).toBeUndefined();
    expect(toOutcome(query, { ...withCard('skive'), urls: [] }, PAPERS).isEmpty).toBe(false);
  });

  test('an answer is shown by the first excerpt or a card, however it is spaced and cut', () => {
    const asked = { ...query, answer: ['1.308', '880.000 kr.'] };
    const isShown = (excerpt: string, ...cards: string[]) => {
      const shown = { ...found(), excerpt, cards: cards.map((text) => ({ text, urls: [] })) };
      return toOutcome(asked, shown, PAPERS).isShown;
    };
    expect(isShown('… Skive 1. 308 …')).toBe(true);
    expect(isShown('Skive', 'Silkeborg', 'Et årsværk: 880.000\u00a0kr.')).toBe(true);
    expect(isShown('Skive 1 …', '308')).toBe(false);
    expect(toOutcome(query, { ...found(), excerpt: 'skive' }, PAPERS).isShown).toBe(true);
  });

  test('the scores are shares of the queries, by set or class', () => {
    const outcome = (name: string, rank: number | undefined, isEmpty = false) => ({
      query: { ...query, class: name },
      rank,
      isShown: rank === 1,
      isEmpty,
    });
    const outcomes = [
      outcome('typo', 1),
      outcome('name', 2),
      outcome('typo', undefined, true),
      outcome('typo', 10),
    ];
    expect(toScore(outcomes)).toEqual({
      queries: 4,
      at1: 0.25,
      at3: 0.5,
      at10: 0.75,
      mrr: (1 + 1 / 2 + 1 / 10) / 4,
      shown: 0.25,
      empty: 1,
    });
    expect([...toScores(outcomes, 'class')].map(([name, { queries }]) => [name, queries])).toEqual([
      ['typo', 3],
      ['name', 1],
    ]);
    expect(toOutcome(query, found(), PAPERS).isEmpty).toBe(true);
  });
});
