import { click, KEYS, type Tab, until, wordsOf } from '../tab.ts';
import { CONTRACT, type Journey, must, visit } from './journey.ts';

const PASSAGE = 'kr.%2036%2C792%20mio.%20i%202019';

/** Referring to a place, and arriving at it. */
export const REFERRING: readonly Journey[] = [
  { name: 'copy a link to a block, at the first press', looks: ['light'], walk: copyLink },
  { name: 'go block by block with the keys', looks: ['light'], walk: goByKeys },
  { name: 'arrive at a block', looks: ['light', 'forced colours'], walk: arrive },
  { name: 'arrive below what script adds', looks: ['light'], walk: arriveBelow },
  { name: 'arrive at a passage', looks: ['light'], walk: arriveAtPassage },
  { name: 'arrive by a damaged address', looks: ['light'], walk: repair },
  { name: 'check a quote', looks: ['light'], walk: checkQuote },
];

async function copyLink(tab: Tab, origin: string) {
  await visit(tab, origin + CONTRACT);
  await click(tab, '#oekonomi-2');
  await click(tab, 'block-links button', 'Kopiér link');
  await until(
    tab,
    'nothing is told of the copying',
    () => document.querySelector('block-links [role="status"]')?.textContent !== '',
  );
  const told = await wordsOf(tab, 'block-links [role="status"]');
  must(told.includes('er kopieret'), `it says: »${told.slice(0, 60)}…«`);
  await tab.run(() => {
    const field = document.createElement('textarea');
    document.body.prepend(field);
    field.focus();
  });
  await tab.paste();
  await until(
    tab,
    'what is pasted is not the link',
    () =>
      document
        .querySelector<HTMLTextAreaElement>('body > textarea')
        ?.value.includes('/2019-04/resultatkontrakt/oekonomi-2') ?? false,
  );
}

async function goByKeys(tab: Tab, origin: string) {
  await visit(tab, origin + CONTRACT);
  await click(tab, 'block-links button', 'Link');
  await until(
    tab,
    'no block gets the focus',
    () => document.activeElement?.closest('.prose') !== null,
  );
  const first = await tab.run(() => document.activeElement?.id ?? '');
  await tab.type(KEYS.down);
  await until(tab, 'the key does not go on', (id) => document.activeElement?.id !== id, first);
  const ring = await tab.run(
    () => getComputedStyle(document.activeElement ?? document.body).outlineStyle,
  );
  must(ring !== 'none', 'nothing shows which block has the focus');
}

async function arrive(tab: Tab, origin: string) {
  await visit(tab, `${origin}${CONTRACT}oekonomi-2`);
  await until(tab, 'the block is not in view', () => {
    const { top = -1 } = document.querySelector('#oekonomi-2')?.getBoundingClientRect() ?? {};
    return location.hash === '#oekonomi-2' && top >= 0 && top < innerHeight;
  });
  const isMarked = await tab.run(() => {
    const target = document.querySelector(':target');
    if (!target) return false;
    const { backgroundColor, outlineStyle, borderInlineStartStyle } = getComputedStyle(target);
    const isForced = matchMedia('(forced-colors: active)').matches;
    // Forced colours take backgrounds away.
    return isForced
      ? [outlineStyle, borderInlineStartStyle].some((style) => style !== 'none')
      : backgroundColor !== 'rgba(0, 0, 0, 0)';
  });
  must(isMarked, 'the block that is arrived at is not marked');
}

async function arriveBelow(tab: Tab, origin: string) {
  for (const id of ['bilag-3', 'kommune-skive']) {
    await visit(tab, `${origin}${CONTRACT}#${id}`);
    await until(
      tab,
      'the tools do not come',
      () => document.querySelector('.table-tools') !== null,
    );
    await until(
      tab,
      `#${id} is pushed down`,
      (wanted) => {
        const { top = -1 } = document.getElementById(wanted)?.getBoundingClientRect() ?? {};
        return top >= 0 && top < innerHeight / 2;
      },
      id,
    );
    const isMarked = await tab.run(
      () => document.querySelector(':target, [data-arrived]') !== null,
    );
    must(isMarked, `#${id} is not marked`);
  }
}

async function arriveAtPassage(tab: Tab, origin: string) {
  await visit(tab, `${origin}/robots.txt`);
  // Browsers go to a passage when a reader follows a link to it.
  await tab.run((address) => {
    const link = document.createElement('a');
    link.href = address;
    link.textContent = 'passage';
    document.body.replaceChildren(link);
  }, `${origin}${CONTRACT}#:~:text=${PASSAGE}`);
  await click(tab, 'a', 'passage');
  await until(tab, 'the passage is not in view', () => {
    const { top = -1 } = document.querySelector('#oekonomi-1')?.getBoundingClientRect() ?? {};
    return top > 0 && top < innerHeight;
  });
}

async function repair(tab: Tab, origin: string) {
  await visit(tab, `${origin}${CONTRACT}%23Oekonomi-2).`);
  await until(
    tab,
    'the address is not mended',
    () => location.pathname === '/2019-04/resultatkontrakt/' && location.hash === '#oekonomi-2',
  );
}

async function checkQuote(tab: Tab, origin: string) {
  await visit(tab, `${origin}/gengivelse/citat/`);
  await click(tab, '#citat');
  await tab.type('faktureres kommunerne efter følgende fordelingsnøgle');
  await click(tab, 'quote-check button');
  await until(tab, 'the quote is not found', () =>
    /Ja, det står der ordret/.test(
      document.querySelector('quote-check [role="status"]')?.textContent ?? '',
    ),
  );
}
