import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { expect, test } from 'vitest';
import { words } from '../../../src/verification/plain-words.ts';
import { checkSiteWords } from '../../../src/verification/site-words.ts';

const MISPRINTS = ['rækkerne i »Beløb« giver 3, men totalen er 4.', 'andelen er 9.'];
const CONTENT = `caption: Kommunernes andel\n[!NOTE #note-a] Ordet »mål« er vores.
printedFaults: ['${MISPRINTS.join("', '")}']\nbasis: beløbet er i kroner.
title: Byrådet, 25. august 2025`;
const declared = words(CONTENT);

const NOTE = '<aside class="note" role="note" id="note-a" data-site><p><strong>';
const SUM = 'Sådan er de trykt, og sådan står de her. Efterregnet:';
const CHART = '<details class="chart" data-site><summary>Diagram</summary><svg><text>';
const TABLE = '<data-table><table><tr><th>Skive</th><td>1.308</td></tr></table>';
const HEADING = '<h2 id="a"><a href="#a">A</a></h2>';

const caption = (text: string) => `<table><caption data-site>${text}</caption></table>`;
const note = (label: string, text: string) => `${NOTE}${label}</strong>${text}</p></aside>`;
const misprints = (text: string) => note('Tallene stemmer ikke', ` ${SUM}${text}`);
const basis = (text: string) =>
  `<p class="basis" data-site>Beregningerne bygger på, at ${text}</p>`;
const chart = (labels: string) => `${TABLE}${CHART}${labels}</text></svg></details></data-table>`;
const contents = (links: string) => `<nav class="contents" data-site>${links}</nav>${HEADING}`;

const FACTS = `<h1>Referat</h1><p class="soft" data-site>Notat · bilag 1 til punkt 1 · side 2</p>
<dl class="facts" data-site><dt>Dato</dt><dd>16. juni 2024</dd><dt>Sag</dt><dd>24/1</dd></dl>`;
const cited = (meeting: string) =>
  `${FACTS}<div class="citation" data-site><p>Referat. Notat, 16. juni 2024. ` +
  `Bilag 1 til punkt 1, ${meeting}. Sag 24/1. https://x.dk/</p>` +
  `<p>Hent som BibTeX RIS CSL-JSON</p></div>`;

/** A paper that is called what it is, as minutes are. */
const OF_ITS_KIND = `<h1>Referat</h1><p class="soft" data-site>Referat</p>
<dl class="facts" data-site><dt>Dato</dt><dd>25. august 2025</dd></dl>
<div class="citation" data-site><p>Referat (2025). Referat, 25. august 2025. Fra Byrådet,
25. august 2025. https://x.dk/</p><p>Hent som BibTeX RIS CSL-JSON</p></div>`;

function faultsIn(body: string): string[] {
  const region = select('article', fromHtml(`<article>${body}</article>`));
  if (!region) throw new RangeError(body);
  const content = { declared, declaredBy: () => declared };
  return checkSiteWords(region, content).map(({ message }) => message);
}

test.each([
  ['a caption', caption('Kommunernes <b>andel</b>')],
  ['a note', note('Redaktionens note', ' Ordet »mål« er vores.')],
  ['a note of misprints', misprints(` ${MISPRINTS.join(' ')}`)],
  ['what sums are based on', basis('<a href="#x">beløbet er i kroner.</a>')],
  ['a chart', chart('<tspan>Skive</tspan><tspan>1.308</tspan>')],
  ['the contents', contents('<a href="#a">A</a>')],
  ['a citation of a meeting with a date in its title', cited('Byrådet, 25. august 2025')],
  ['a citation of a paper whose title is its kind', OF_ITS_KIND],
])('%s that says what the content says is no fault', (_, body) => {
  expect(faultsIn(body)).toEqual([]);
});

test.each([
  ['an empty caption', caption(' ')],
  ['a caption of other words', caption('Regionens andel')],
  ['a caption with a label', caption('<strong>Nyt</strong> Kommunernes andel')],
  ['a note without words', note('Redaktionens note', '')],
  ['a note under another label', note('Kommunens note', ' Ordet »mål« er vores.')],
  ['a note of another misprint', misprints(' andelen er 8.')],
  ['a note of one misprint too many', misprints(` ${MISPRINTS[0]} andelen er 8.`)],
  ['a note of no misprint', misprints('')],
  ['a basis of our own making', basis('alt er <a href="#x">beløbet</a> værd.')],
  ['a basis of nothing', basis('')],
  ['a chart of another number', chart('<tspan>Skive</tspan><tspan>1.309</tspan>')],
  ['a chart of nothing', chart('')],
  ['contents without entries', contents('')],
  ['a citation of another meeting', cited('Regionsrådet, 25. august 2025')],
  ['a citation with another date', cited('Byrådet, 25. august 2023')],
  ['contents that call a heading something else', contents('<a href="#a">B</a>')],
])('%s is a fault', (_, body) => {
  expect(faultsIn(body)).toEqual([expect.stringContaining('står ikke sådan i indholdet')]);
});
