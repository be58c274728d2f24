import { findPrintFaults, readPdf } from '../pdf.ts';
import { type Look, type Tab, wordsOf } from '../tab.ts';
import { findFaintWords } from './contrast.ts';
import { CHANGED, CONTRACT, type Journey, must, NOTED, Untried, visit } from './journey.ts';

/** Where nothing may scroll sideways. */
const FITTING = [
  '/',
  CONTRACT,
  CHANGED,
  NOTED,
  '/soeg/',
  '/tidslinje/',
  '/maal/',
  '/kommuner/',
  '/data/fordelingsnoegle/',
];
/** What is laid on paper. */
const PRINTED = ['/', CONTRACT, CHANGED, NOTED, '/kommuner/skive/', '/tidslinje/'];
/** What is of no use there. */
const TOOLS = ['Citér', 'Udskriv', 'Kopiér', 'Forrige', 'Spring'];

/** How pages look: by night, in forced colours, on a phone and on paper. */
export const LOOKING: readonly Journey[] = [
  ...(['light', 'dark', 'forced colours'] as const).map((look) => ({
    name: `all words are seen: ${look}`,
    looks: [look],
    walk: (tab: Tab, origin: string) => seeWords(tab, origin, look),
  })),
  ...[360, 280].map((width) => ({
    name: `nothing scrolls sideways at ${width} px`,
    looks: ['light'] as const,
    walk: (tab: Tab, origin: string) => scroll(tab, origin, width),
  })),
  {
    name: 'printed on A4, upright',
    looks: ['light'],
    walk: (tab, origin) => print(tab, origin, false),
  },
  {
    name: 'printed on A4, across',
    looks: ['light'],
    walk: (tab, origin) => print(tab, origin, true),
  },
];

async function seeWords(tab: Tab, origin: string, look: Look) {
  for (const path of ['/', CONTRACT, CHANGED, '/soeg/', '/gengivelse/citat/']) {
    await visit(tab, origin + path);
    const isSo = await tab.run(
      (dark, forced) =>
        matchMedia('(prefers-color-scheme: dark)').matches === dark &&
        matchMedia('(forced-colors: active)').matches === forced,
      look === 'dark',
      look === 'forced colours',
    );
    if (!isSo && look !== 'forced colours') throw new Untried('the driver does not give this look');
    const faint = await tab.run(findFaintWords);
    must(faint.length === 0, `on ${path} these are hard to see: ${faint.join(', ')}`);
  }
}

async function scroll(tab: Tab, origin: string, width: number) {
  for (const path of FITTING) {
    await visit(tab, origin + path, [width, 700]);
    const [wide = 0, room = 0] = await tab.run(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    must(wide <= room, `${path} is ${wide} px wide where there are ${room}`);
  }
}

async function print(tab: Tab, origin: string, isAcross: boolean) {
  for (const path of PRINTED) {
    await visit(tab, origin + path);
    const pdf = await tab.print(isAcross);
    if (!pdf) throw new Untried('the driver cannot print');
    const sheets = readPdf(pdf);
    if (!sheets) throw new Untried('pdftotext is not here: apt-get install poppler-utils');
    const title = await wordsOf(tab, 'h1');
    const faults = findPrintFaults(sheets, TOOLS);
    must(faults.length === 0, `»${title}« on ${sheets.length} sheets: ${faults.join(', ')}`);
  }
}
