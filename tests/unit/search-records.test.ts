import { expect, test } from 'vitest';
import { toSearchRecords } from '../../src/search-records.ts';

const PAPER = `<main><article data-paper="Kontrakt"><header><p data-site>Punkt 1</p><h1>Resultatkontrakt</h1></header><nav data-site><ol><li>Indhold</li></ol></nav>
<div class="prose"><p>Først<sup><a>1</a></sup>.</p>
<h2 id="tom">Tom</h2><h2 id="vision"><a>Vision</a><sup><a>2</a></sup></h2><p>Ord</p><ul><li>et</li><li>to</li></ul>
<aside id="note-x"><p><strong>Redaktionens note</strong> Vores ord.</p></aside>
<details><summary data-site>Fold</summary><p>Foldet</p><aside id="note-y"><p><strong>Figur mangler</strong> Her.</p></aside></details>
<hgroup><p>Nationalt</p><h3 id="maal-1">Mål 1</h3></hgroup><table><tr><th>Skive</th><td>1.308</td></tr></table></div></article></main>`;

test('a paper has a record for each section and each note, with the words a reader sees', () => {
  expect(toSearchRecords(PAPER)).toEqual([
    { id: '', title: '', content: 'Resultatkontrakt Først.' },
    { id: 'vision', title: 'Vision', content: 'Ord et to Foldet' },
    { id: 'maal-1', title: 'Mål 1', content: 'Nationalt Skive 1.308' },
    { id: 'note-x', title: 'Redaktionens note til »Vision«', content: 'Vores ord.' },
    { id: 'note-y', title: 'Figur mangler til »Vision«', content: 'Her.' },
  ]);
});

test('a page that is no paper has none', () => {
  expect(toSearchRecords('<main><h1>Om</h1></main>')).toEqual([]);
});
