import { edit, type PlantedFault } from './planted.ts';

const CONTRACT = '2025-08/overfartsaftale/index.html';
const MINUTES = '2025-08/referat/index.html';
const AMENDMENT = '2025-08/sejlplan/index.html';

const fault = (name: string, file: string, told: RegExp, ...[before, after]: [RegExp, string]) => ({
  name,
  file,
  plant: edit(before, after),
  told,
});

/** Faults in what a page is called, where it stands, and where it leads. */
const IN_PAGES: readonly PlantedFault[] = [
  fault('no charset', 'om/index.html', /intet <meta charset>/, /<meta charset="utf-8">/i, ''),
  fault('no title', 'soeg/index.html', /^\/soeg\/: .*ingen titel/, /<title>[^<]*/, '<title>'),
  fault(
    'the name of the site for a title',
    'was/index.html',
    /^\/was\/: .*ingen titel/,
    /<title>[^<]*/,
    '<title> – Mødebilag',
  ),
  fault(
    'the title of another page',
    'sager/index.html',
    /^\/sager\/: siden hedder »Mål – Mødebilag« ligesom \/maal\//,
    /<title>[^<]*/,
    '<title>Mål – Mødebilag',
  ),
  fault(
    'the address of another page',
    'data/index.html',
    /^\/data\/: sidens canonical er https:\/\/example.org\/om\//,
    /(rel="canonical" href="https:\/\/example.org\/)data/,
    '$1om',
  ),
  fault(
    'no address',
    'maal/index.html',
    /^\/maal\/: sidens canonical er ingen/,
    /<link rel="canonical"[^>]*>/,
    '',
  ),
  fault(
    'an address where the reader is not sent',
    '2025-08/2.1/1/index.html',
    /^\/2025-08\/2.1\/1\/: sidens canonical er .*\/sejlplan\//,
    /(rel="canonical" href="[^"]*)overfartsaftale/,
    '$1sejlplan',
  ),
  fault(
    'an id twice',
    'programmer/index.html',
    /^\/programmer\/: adressen »indhold« bruges to gange/,
    /<main/,
    '<p id="indhold"></p><main',
  ),
  fault(
    'a link to nowhere',
    'om/index.html',
    /^\/om\/: linket »\/dato\/« fører til en side, der ikke findes/,
    /href="\/data\/"/,
    'href="/dato/"',
  ),
  fault(
    'a link to another host, by a path of ours',
    'kommuner/index.html',
    /^\/kommuner\/: linket »\/\/example.com\/om\/« fører ud af siden/,
    /href="\/om\/"/,
    'href="//example.com/om/"',
  ),
  fault(
    'a date that the timeline does not show',
    'tidslinje/index.html',
    /timeline.yaml: rejsende-2024: datoen står ikke på \/tidslinje\//,
    / id="rejsende-2024"/,
    '',
  ),
  fault(
    'a list that an element fetches, gone',
    '404.html',
    /adressen.json/,
    /from="\/adresser.json"/,
    'from="/adressen.json"',
  ),
];

/** Faults in the words of papers, and in which lines they render. */
const IN_WORDS: readonly PlantedFault[] = [
  fault('no mark of a paper', CONTRACT, /er mærket som et bilag/, / data-paper="[^"]*"/, ''),
  fault('no lines', CONTRACT, /ingen side gengiver/, / data-source="[^"]*"/, ''),
  fault(
    'lines that are no numbers',
    AMENDMENT,
    /\/sejlplan\/ .*data-source siger ikke/,
    / data-source="[^"]*"/,
    ' data-source="53-undefined"',
  ),
  fault(
    'more lines than the source has',
    '2025-08/index.html',
    /^2025-08\/ .*data-source siger ikke/,
    /( data-source="\d+-)\d+/,
    '$1999999',
  ),
  fault('another word', CONTRACT, /kilden: »/, /<p id="[^"]+">\p{L}+/u, '<p id="x">Andet'),
];

/** Faults in what stands in papers and is the site's. */
const IN_PARTS: readonly PlantedFault[] = [
  fault(
    'a renamed class of the facts',
    CONTRACT,
    /ikke en kendt del/,
    /class="facts"/,
    'class="details"',
  ),
  fault('a part nobody knows', CONTRACT, /ikke en kendt del/, /class="citation"/, 'class="quote"'),
  fault(
    'another date in the facts',
    CONTRACT,
    /overfartsaftale\/: oplysningerne under overskriften/,
    /<dd>1. januar 2025/,
    '<dd>2. januar 2025',
  ),
  fault(
    'a word of the facts that search does not find',
    CONTRACT,
    /overfartsaftale\/: søgningen kan ikke finde »[Uu]dledt«/,
    / er udledt af/,
    ' er taget af',
  ),
  fault(
    'another agenda item above the title',
    MINUTES,
    /referat\/: linjen over overskriften ».* til punkt 1\.2 /,
    /til punkt 1\.1 ·/,
    'til punkt 1.2 ·',
  ),
  fault(
    'a chart that draws nothing',
    CONTRACT,
    /»Diagram« står ikke sådan i indholdet/,
    /<text y="-6">[\s\S]*?<\/text>/,
    '',
  ),
  fault(
    'a note that is passed off as another’s',
    MINUTES,
    /»Samrådets note .*« står ikke sådan i indholdet/,
    /<strong>Redaktionens note/,
    '<strong>Samrådets note',
  ),
];

/** Faults in what search engines are told. */
const IN_STRUCTURED_DATA: readonly PlantedFault[] = [
  fault(
    'another name',
    CONTRACT,
    /underskriverne/,
    /("contributor":\[\{[^}]*"name":")[^"]+/,
    '$1Nogen',
  ),
  fault('another title', MINUTES, /titlen/, /("DigitalDocument","name":")[^"]+/, '$1Andet'),
  fault('nothing', MINUTES, /titlen/, /<script type="application\/ld\+json">[^<]*<\/script>/, ''),
  fault(
    'two things',
    AMENDMENT,
    /sejlplan\/: søgemaskiner får mere end én ting at vide/,
    /<title>/,
    '<script type="application/ld+json">{}</script><title>',
  ),
  fault(
    'the address at another host',
    AMENDMENT,
    /sejlplan\/: adressen »https:\/\/example.com/,
    /"url":"https:\/\/example.org/,
    '"url":"https://example.com',
  ),
  fault(
    'one party of two',
    CONTRACT,
    /overfartsaftale\/: afsenderen/,
    /,\{"@type":"Organization","name":"Fjordlands Færgeselskab"\}\]/,
    ']',
  ),
];

/** Faults in pages of the bundle as Astro makes them. */
export const PAGE_FAULTS = [...IN_PAGES, ...IN_WORDS, ...IN_PARTS, ...IN_STRUCTURED_DATA];
