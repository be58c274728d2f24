import { click, type Tab, until, wordsOf } from '../tab.ts';
import { CHANGED, CONTRACT, type Journey, must, visit } from './journey.ts';

const TABLE = 'data-table:has(#kommune-skive)';

/** Searching, and working with tables and tracked changes. */
export const WORKING: readonly Journey[] = [
  { name: 'search from any page, and arrive at what was found', looks: ['light'], walk: search },
  { name: 'found words are marked', looks: ['light', 'forced colours'], walk: seeFound },
  { name: 'a table: sort, own row, chart', looks: ['light'], walk: workTable },
  { name: 'copy a table, at the first press', looks: ['light'], walk: copyTable },
  { name: 'tracked changes: three views', looks: ['light'], walk: chooseView },
  { name: 'tracked changes: one by one', looks: ['light'], walk: stepChanges },
];

async function search(tab: Tab, origin: string) {
  await visit(tab, origin + CONTRACT);
  await until(
    tab,
    'the script of the search does not come',
    () => document.querySelector('#q')?.hasAttribute('aria-keyshortcuts') ?? false,
  );
  await tab.type('/');
  await until(
    tab,
    '/ does not lead to the search field',
    () => document.activeElement?.matches('input[type="search"]') ?? false,
  );
  await tab.type('sygeplejersker\uE007');
  const results = '[data-search-results] a';
  await until(
    tab,
    'nothing is found',
    (wanted) => document.querySelector(wanted) !== null,
    results,
  );
  await click(tab, results);
  await until(
    tab,
    'what was found does not open',
    () => location.pathname.startsWith('/2019-04/') && document.querySelector('h1') !== null,
  );
}

async function seeFound(tab: Tab, origin: string) {
  await visit(tab, `${origin}${CONTRACT}?fundet=fordelingsn%C3%B8gle`);
  await until(
    tab,
    'found words are not marked',
    () =>
      document.querySelector('.prose mark') !== null ||
      ('highlights' in CSS && (CSS.highlights.get('fundne')?.size ?? 0) > 0),
  );
}

async function workTable(tab: Tab, origin: string) {
  await visit(tab, origin + CONTRACT);
  await click(tab, `${TABLE} thead button`, 'Kommune');
  await until(
    tab,
    'a press on a heading does not sort',
    () =>
      document.querySelector('#kommune-skive')?.closest('tbody')?.rows[0]?.id ===
      'kommune-favrskov',
  );
  await tab.run((wanted) => {
    const select = document.querySelector<HTMLSelectElement>(`${wanted} select`);
    if (!select) return;
    select.value = 'kommune-skive';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, TABLE);
  await until(
    tab,
    'the own row is not answered',
    (wanted) =>
      /Skive[\s\S]*1\.308/.test(
        document.querySelector<HTMLElement>(`${wanted} .own-row p, ${wanted} .answer`)?.innerText ??
          '',
      ),
    TABLE,
  );
  await click(tab, `${TABLE} .table-tools button`, 'Diagram');
  await until(
    tab,
    'the chart does not come',
    (wanted) =>
      (document.querySelector(`${wanted} svg.bars, ${wanted} .bars`)?.getBoundingClientRect()
        .width ?? 0) > 100,
    TABLE,
  );
}

async function copyTable(tab: Tab, origin: string) {
  await visit(tab, origin + CONTRACT);
  await click(tab, `${TABLE} .table-tools button`, 'Hent');
  await click(tab, `${TABLE} .table-tools button`, 'Kopiér til Excel');
  const status = `${TABLE} .table-status`;
  await until(
    tab,
    'nothing is told of the copying',
    (wanted) => /opier/.test(document.querySelector(wanted)?.textContent ?? ''),
    status,
  );
  const told = await wordsOf(tab, status);
  must(told.includes('er kopieret'), `it says: »${told.slice(0, 60)}…«`);
}

async function chooseView(tab: Tab, origin: string) {
  await visit(tab, origin + CHANGED);
  for (const [label, tag] of [
    ['Ny tekst', 'del'],
    ['Gammel tekst', 'ins'],
  ] as const) {
    await click(tab, 'tracked-changes label', label);
    await until(
      tab,
      `»${label}« leaves nothing out`,
      (wanted) => {
        const changes = [...document.querySelectorAll(`.prose ${wanted}`)];
        return (
          changes.length > 0 &&
          changes.every((change) => getComputedStyle(change).visibility === 'hidden')
        );
      },
      tag,
    );
  }
}

async function stepChanges(tab: Tab, origin: string) {
  await visit(tab, origin + CHANGED);
  await click(tab, '.change-steps button', 'Næste');
  await until(tab, 'no change comes into view', () => {
    const change = document.activeElement?.closest('ins, del');
    const { top = -1 } = change?.getBoundingClientRect() ?? {};
    return top >= 0 && top < innerHeight;
  });
  const isSolid = await tab.run(() => {
    const bar = document.querySelector('.change-steps');
    return bar !== null && getComputedStyle(bar).backgroundColor !== 'rgba(0, 0, 0, 0)';
  });
  must(isSolid, 'the text shines through the bar of changes');
}
