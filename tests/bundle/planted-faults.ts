import { globSync, readFileSync, writeFileSync } from 'node:fs';
import type { OpenPage } from '../../src/build/built-site.ts';
import type { Step } from '../../src/build/steps.ts';

const PAPER = '2025-08/overfartsaftale/index.html';
const LETTERS = '2025-08/referat/index.html';

/** What is planted, the file, what becomes what in it, and what is told. */
type PlantedFault = readonly [string, string, RegExp, string, RegExp];

/** Faults in pages of the bundle as Astro makes them. */
export const PAGE_FAULTS: readonly PlantedFault[] = [
  ['no charset', 'om/index.html', /<meta charset="utf-8">/i, '', /intet <meta charset>/],
  ['a paper without its mark', PAPER, / data-paper="[^"]*"/, '', /er mærket som et bilag/],
  ['a paper without its lines', PAPER, / data-source="[^"]*"/, '', /ingen side gengiver/],
  ['another word', PAPER, /<p id="[^"]+">\p{L}+/u, '<p id="x">Andet', /kilden: »/],
  [
    'a renamed class of the facts',
    PAPER,
    /class="facts"/,
    'class="details"',
    /ikke en kendt del|søgningen kan ikke finde/,
  ],
  [
    'a part of ours that nobody knows',
    PAPER,
    /class="citation"/,
    'class="quote"',
    /ikke en kendt del/,
  ],
  [
    'another name in what search engines are told',
    PAPER,
    /("contributor":\[\{[^}]*"name":")[^"]+/,
    '$1Nogen',
    /underskriverne/,
  ],
  [
    'another title in what search engines are told',
    LETTERS,
    /("DigitalDocument","name":")[^"]+/,
    '$1Andet',
    /titlen/,
  ],
  [
    'nothing told to search engines',
    LETTERS,
    /<script type="application\/ld\+json">[\s\S]*?<\/script>/,
    '',
    /titlen/,
  ],
  [
    'a link to nowhere',
    'om/index.html',
    /href="\/data\/"/,
    'href="/dato/"',
    /fører til en side, der ikke findes/,
  ],
  [
    'a list that an element fetches, gone',
    '404.html',
    /from="\/adresser.json"/,
    'from="/adressen.json"',
    /adressen.json/,
  ],
];

/** Faults in the citations of a paper. */
export const CITATION_FAULTS: readonly PlantedFault[] = [
  ['another title in BibTeX', 'overfartsaftale.bib', /title = \{./, 'title = {X', /titlen/],
  ['another author in RIS', 'overfartsaftale.ris', /^AU {2}- .*$/m, 'AU  - Nogen', /afsenderen/],
  ['another address in CSL-JSON', 'overfartsaftale.json', /"URL": ".*"/, '"URL": "x"', /adressen/],
  ['a case number gone from a note', 'overfartsaftale.json', /Sag [^.]+\./, '', /mangler/],
];

/** Spoils four mail pages: title, first words, where it leads, and the shown name. */
export const WRONG_MAIL_PAGES: Step = {
  kind: 'file',
  name: 'wrong mail pages',
  why: 'Planted.',
  run: ({ folder }) => {
    const files = globSync('2025-08/referat/*/index.html', { cwd: folder }).sort();
    if (files.length < 5) throw new RangeError('too few mail pages');
    editFile(folder + files[0], /og:title" content="[^"]+/, 'og:title" content="Andet');
    editFile(folder + files[1], /og:description" content="[^"]*/, 'og:description" content="X');
    editFile(folder + files[2], /url=[^"]+/, 'url=/om/');
    editFile(folder + files[3], /<h1>[^<]+/, '<h1>Andet');
  },
};

/** Adds a style to a page when its policy is made. */
export const LATE_STYLE: Step = {
  kind: 'change',
  name: 'late style',
  why: 'Planted.',
  run:
    () =>
    ({ tree }) => {
      const text = JSON.stringify(tree).includes('"tagName":"style"');
      if (text) addStyle(tree);
      return [];
    },
};

function addStyle(tree: OpenPage['tree']) {
  tree.children.push({
    type: 'element',
    tagName: 'style',
    properties: {},
    children: [{ type: 'text', value: 'p{color:red}' }],
  });
}

/** Edits a file. Throws when the edit changes nothing: a fault must be there to be found. */
export function editFile(file: string, before: RegExp, after: string) {
  const text = readFileSync(file, 'utf8');
  const edited = text.replace(before, after);
  if (edited === text) throw new RangeError(`${before} changes nothing in ${file}`);
  writeFileSync(file, edited);
}
