import { writeFileSync } from 'node:fs';
import { copyOf, edit, type PlantedFault, remove } from './planted.ts';

const CITATION = 'citat/2025-08/overfartsaftale';
const TABLE = 'data/overfart-betaling';

/** Faults in files that Astro makes beside the pages. */
export const FILE_FAULTS: readonly PlantedFault[] = [
  {
    name: 'another title in BibTeX',
    file: `${CITATION}.bib`,
    plant: edit(/title = \{./, 'title = {X'),
    told: /overfartsaftale.bib: titlen/,
  },
  {
    name: 'another year in BibTeX',
    file: `${CITATION}.bib`,
    plant: edit(/year = \{2025/, 'year = {2024'),
    told: /overfartsaftale.bib: datoen »2024-01-01«/,
  },
  {
    name: 'another author in RIS',
    file: `${CITATION}.ris`,
    plant: edit(/^AU {2}- .*$/m, 'AU  - Nogen'),
    told: /overfartsaftale.ris: afsenderen/,
  },
  {
    name: 'one author of two in RIS',
    file: `${CITATION}.ris`,
    plant: edit(/^AU {2}- .*\r\n/m, ''),
    told: /overfartsaftale.ris: afsenderen/,
  },
  {
    name: 'another address in CSL-JSON',
    file: `${CITATION}.json`,
    plant: edit(/"URL": ".*"/, '"URL": "x"'),
    told: /overfartsaftale.json: adressen/,
  },
  {
    name: 'a case number gone from a note',
    file: `${CITATION}.json`,
    plant: edit(/Sag [^.]+\./, ''),
    told: /overfartsaftale.json: nummeret SAG-2025-00815 mangler/,
  },
  {
    name: 'a citation gone',
    file: 'citat/2025-08/referat.bib',
    plant: remove,
    told: /referat.bib: filen er ikke der/,
  },
  {
    name: 'a citation of no paper',
    file: 'citat/2025-08/andet.bib',
    plant: copyOf('sejlplan.bib'),
    told: /andet.bib: filen hører ikke til noget bilag/,
  },
  {
    name: 'another number in data',
    file: `${TABLE}.json`,
    plant: edit(/2000000/, '2000001'),
    told: /overfart-betaling.json: rækkerne er ikke dem/,
  },
  {
    name: 'a row gone from a CSV file',
    file: `${TABLE}.csv`,
    plant: edit(/^kommune-oerkaer.*\r\n/m, ''),
    told: /overfart-betaling.csv: filen siger ikke det samme/,
  },
  {
    name: 'a CSV file gone',
    file: `${TABLE}.dk.csv`,
    plant: remove,
    told: /overfart-betaling.dk.csv: filen siger ikke det samme/,
  },
  {
    name: 'another goal in data',
    file: 'data/maal.json',
    plant: edit(/#maal-2",/, '#maal-3",'),
    told: /maal.json: rækkerne er ikke dem/,
  },
  {
    name: 'papers gone from data',
    file: 'data/dokumenter.json',
    plant: remove,
    told: /dokumenter.json: rækkerne er ikke dem/,
  },
  {
    name: 'data of no table',
    file: 'data/andet.csv',
    plant: copyOf('overfart-udgifter.csv'),
    told: /andet.csv: filen hører ikke til noget, der kan hentes/,
  },
  {
    name: 'a name that Windows keeps for itself',
    file: 'citat/aux.txt',
    plant: (file: string) => writeFileSync(file, 'x'),
    told: /citat\/aux.txt: »aux.txt« er et navn, som Windows selv bruger/,
  },
  {
    name: 'the way to the sitemap gone',
    file: 'robots.txt',
    plant: edit(/Sitemap:.*/, ''),
    told: /robots.txt: her skal stå »Sitemap: https:\/\/example.org\/sitemap.xml»?/,
  },
  {
    name: 'a search that leads elsewhere',
    file: 'opensearch.xml',
    plant: edit(/soeg\/\?q/, 'find/?q'),
    told: /opensearch.xml: her skal stå »template=/,
  },
];

const LISTED = 'src/content/permalinks.json';
const LEDGER = 'src/content/2025-08/ledger.yaml';

/** Faults in content that only the built pages show. */
export const CONTENT_FAULTS: readonly PlantedFault[] = [
  {
    name: 'a list of promises that promises nothing',
    file: LISTED,
    plant: edit(/[\s\S]+/, '{}'),
    told: /permalinks.json: filen lover ingen adresser/,
  },
  {
    name: 'a note that was moved to no place',
    file: LISTED,
    plant: edit(/"moved": \{/, '"moved": { "2025-08/referat/#note-vaek": "2025-08/sejlplan/"'),
    told: /referat\/note-vaek\/index.html: siden siger ikke, hvor stedet er nu/,
  },
  {
    name: 'a mended word on an empty line',
    file: LEDGER,
    plant: edit(
      /^mended:/m,
      "mended:\n  - { line: 2, before: a b, after: ab, reason: split, place: '' }",
    ),
    told: /kildens linje 2\): linjerne er tomme/,
  },
  {
    name: 'a mended word that stands elsewhere',
    file: LEDGER,
    plant: edit(/referat#dagsorden-1/, 'referat#dagsorden'),
    told: /mended: »velkommen« fra linjen står ikke i »referat#dagsorden«/,
  },
];
