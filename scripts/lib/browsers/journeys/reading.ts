import { click, KEYS, type Tab, until } from '../tab.ts';
import { CONTRACT, type Journey, must, NOTED, visit, WINDOWS } from './journey.ts';

/** Reading a paper and its notes, and finding the way. */
export const READING: readonly Journey[] = [
  { name: 'read a paper, go by its contents', looks: ['light'], walk: readPaper },
  { name: 'notes in the margin', looks: ['light'], walk: readMargin },
  { name: 'notes in a narrow window', looks: ['light'], walk: readNarrowNote },
  { name: 'a footnote', looks: ['light'], walk: readFootnote },
  { name: 'menu and contents in a narrow window', looks: ['light'], walk: useMenu },
  { name: 'citation and facts of a paper', looks: ['light'], walk: readFacts },
];

async function readPaper(tab: Tab, origin: string) {
  await visit(tab, origin + CONTRACT);
  const words = await tab.run(
    () => document.querySelector<HTMLElement>('.prose')?.innerText.split(/\s+/).length ?? 0,
  );
  must(words > 5_000, `only ${words} words of the paper are seen`);
  const measure = await tab.run(
    () => document.querySelector('#oekonomi-1')?.getBoundingClientRect().width ?? 0,
  );
  must(measure < 800, `the lines are ${Math.round(measure)} px long`);
  await click(tab, '.contents a[href$="#maal-5"]');
  await until(tab, 'a link of the contents does not lead to its section', () => {
    const { top = -1 } = document.querySelector('#maal-5')?.getBoundingClientRect() ?? {};
    return top >= 0 && top < innerHeight / 2;
  });
}

async function readMargin(tab: Tab, origin: string) {
  await visit(tab, origin + CONTRACT);
  const beside = await tab.run(() =>
    [...document.querySelectorAll('.prose aside[popover]')].flatMap((aside) => {
      const { left, width } = aside.getBoundingClientRect();
      const { right = 0 } = document.querySelector('#oekonomi-1')?.getBoundingClientRect() ?? {};
      // What is folded has no place.
      return width > 0 ? left >= right : [];
    }),
  );
  must(beside.length > 5, 'the paper has no notes');
  must(beside.every(Boolean), 'notes stand in the text, not in the margin');
}

async function readNarrowNote(tab: Tab, origin: string) {
  await visit(tab, origin + CONTRACT, WINDOWS.narrow);
  const isSeen = () =>
    (document.querySelector('.prose aside[popover]')?.getClientRects().length ?? 0) > 0;
  // Where notes cannot open, they stand in the text.
  if (await tab.run(isSeen)) return;
  await click(tab, '.prose button[popovertarget]');
  await until(tab, 'a note does not open', isSeen);
  await tab.type(KEYS.escape);
  await until(
    tab,
    'Escape does not close a note',
    () => document.querySelector('.prose aside[popover]')?.getClientRects().length === 0,
  );
}

async function readFootnote(tab: Tab, origin: string) {
  await visit(tab, origin + NOTED, WINDOWS.narrow);
  await click(tab, '.prose [data-footnote-ref][href="#fodnote-20"]');
  await until(tab, 'the words of a footnote do not come into view', () =>
    ['#link-preview', '#fodnote-20'].some((selector) => {
      const note = document.querySelector<HTMLElement>(selector);
      const { top = -1, height = 0 } = note?.getBoundingClientRect() ?? {};
      return (
        height > 0 && top >= 0 && top < innerHeight && /afrapportering/.test(note?.innerText ?? '')
      );
    }),
  );
}

async function useMenu(tab: Tab, origin: string) {
  await visit(tab, origin + CONTRACT, WINDOWS.narrow);
  for (const [opener, link] of [
    ['.contents > button', '.contents a[href$="#oekonomi"]'],
    ['button[popovertarget="menu"]', '#menu a[href$="/kommuner/"]'],
  ] as const) {
    const isSeen = await tab.run(
      (wanted) => (document.querySelector(wanted)?.getClientRects().length ?? 0) > 0,
      link,
    );
    if (!isSeen) await click(tab, opener);
    await click(tab, link);
    await until(
      tab,
      `${link} leads nowhere`,
      (hash, path) => location.hash === hash || location.pathname === path,
      '#oekonomi',
      '/kommuner/',
    );
  }
  await until(tab, 'the menu leads nowhere', () => location.pathname === '/kommuner/');
}

async function readFacts(tab: Tab, origin: string) {
  await visit(tab, origin + CONTRACT);
  for (const [id, words] of [
    ['citer', 'Hent som'],
    ['om-bilaget', 'Underskrivere'],
    ['kilde', 'Se hele kilden'],
  ] as const) {
    const isSeen = await tab.run(
      (wanted) => (document.getElementById(wanted)?.getClientRects().length ?? 0) > 0,
      id,
    );
    if (!isSeen) await click(tab, `button[popovertarget="${id}"]`);
    await until(
      tab,
      `what »${words}« belongs to does not open`,
      (wanted, said) => document.getElementById(wanted)?.innerText.includes(said) ?? false,
      id,
      words,
    );
    if (!isSeen) await tab.type(KEYS.escape);
  }
}
