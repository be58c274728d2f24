import { click, type Tab, until } from '../browsers/tab.ts';
import { type Marked, markByChance } from './mark.ts';
import { colourMarked, findMismarked, readMarked } from './seen.ts';

/** What came of a passage that was marked by chance, copied and followed. */
export interface TriedPassage extends Marked {
  readonly address: string;
  /** What is wrong; empty when nothing is. */
  readonly fault: string;
}

/** The buttons are found by their words. */
const BUTTON = 'Link til markeringen';

/** Marks a passage of a paper by chance, copies a link to it and follows that in a fresh window. */
export async function tryPassage(
  paper: string,
  numbers: readonly number[],
  { here, fresh }: { here: Tab; fresh: Tab },
): Promise<TriedPassage> {
  await here.open(new URL('/robots.txt', paper).href);
  await here.open(paper);
  await here.run(keepCopies);
  const marked = await here.run(markByChance, numbers);
  try {
    await click(here, 'block-links button', BUTTON);
    await until(
      here,
      'nothing is copied',
      () => document.documentElement.dataset['copied'] !== undefined,
    );
    const [start = 0, end = 0] = await here.run(readMarked);
    const copied = await here.run(() => document.documentElement.dataset['copied'] ?? '');
    const address = new URL(copied.trim().split('\n').at(-1) ?? '');
    const hasFragment = address.hash.includes(':~:');
    const local = new URL(address.pathname + address.search + address.hash, paper).href;
    await follow(fresh, local);
    if (!hasFragment) return { ...marked, address: local, fault: await fresh.run(findMissed) };
    await fresh.run(colourMarked);
    const png = (await fresh.picture()).toString('base64');
    const fault = await fresh.run(findMismarked, png, start, end);
    return { ...marked, address: local, fault };
  } catch (error) {
    return { ...marked, address: '', fault: error instanceof Error ? error.message : `${error}` };
  }
}

/** Browsers go to a passage when a reader follows a link to it. */
async function follow(tab: Tab, address: string) {
  await tab.open(new URL('/robots.txt', address).href);
  await tab.run((href) => {
    const link = document.createElement('a');
    link.href = href;
    link.textContent = 'passage';
    document.body.replaceChildren(link);
  }, address);
  await click(tab, 'a', 'passage');
  await until(
    tab,
    'the paper does not come',
    () => document.readyState === 'complete' && document.querySelector('.prose') !== null,
  );
  await until(tab, 'the page does not come to rest', () => {
    const { dataset } = document.documentElement;
    const before = dataset['top'];
    dataset['top'] = `${scrollY} ${document.body.scrollHeight}`;
    return before === dataset['top'];
  });
}

/** Runs in a page: what is wrong when it should stand at the place that its address names. */
function findMissed(): string {
  const { top = -1 } = document.querySelector(':target')?.getBoundingClientRect() ?? {};
  return top >= 0 && top < innerHeight ? '' : `its block is out of view, at ${top} px`;
}

/** Runs in a page: keeps what is copied where it can be read. It knows nothing outside. */
function keepCopies() {
  const write = async ([item]: ClipboardItem[]) => {
    const blob = await item?.getType('text/plain');
    document.documentElement.dataset['copied'] = (await blob?.text()) ?? '';
  };
  Object.defineProperty(navigator, 'clipboard', { value: { write } });
}
