import { isId } from '../../domain/addresses/permalink.ts';
import { type PlaceRepair, repairPlace } from '../../domain/repair/place-repair.ts';
import { repairQuery } from '../../domain/repair/query-repair.ts';
import { leave, tellArrival } from './arrival-message.ts';
import { hiddenDirective } from './hidden-directive.ts';
import { linkTo } from './link-to.ts';

/** What has an address: not what the tools of a page open, nor what is typed into. */
const PLACES = 'main [id]:not([popover]:not(aside), [popover] *, input, select, button, dialog)';

/** Of the page as it came, and not of the next address on it. */
let isFirst = true;
/** The mended address that the reader is being told of. */
let told = '';

/**
 * Mends the address that the reader has come by: goes to the place that was meant and says so, or
 * offers those that may be.
 */
async function mendArrival() {
  // The page for what is not there mends its address by itself.
  if (document.querySelector('address-repair')) return;
  await settle();
  if (location.href === told) return;
  leave();
  const { query, changes } = repairQuery(location.search);
  if (query !== location.search) await ask(query);
  const fragment = location.hash.slice(1);
  const repair = isUnknown(fragment) ? repairFragment(fragment) : undefined;
  isFirst = false;
  if (repair?.isAsked && !repair.id && !repair.directive) {
    const { offerPlaces } = await import('./arrival-offer.ts');
    offerPlaces(repair.likely);
  } else {
    if (repair) goTo(repair);
    // Of marks that name no place there is nothing to say.
    const isMeant = repair && (repair.id || repair.directive);
    tellOf([...changes, ...(isMeant ? repair.changes : [])]);
  }
}

/** Waits until the elements of the page have had their say: some make what an address names. */
async function settle() {
  if (document.readyState !== 'complete')
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  for (let turn = 0; turn < 2; turn++)
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** Puts the query right, and has those read it who have read the damaged one. */
async function ask(query: string) {
  history.replaceState(history.state, '', location.pathname + query + location.hash);
  dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
  if (new URLSearchParams(query).has('fundet')) await import('../found/found-words.ts');
}

/** `top` is the browser's own name for the beginning. */
function isUnknown(fragment: string): boolean {
  return fragment !== '' && !/^(?:top$|:~:)/.test(fragment) && !document.getElementById(fragment);
}

function repairFragment(fragment: string): PlaceRepair {
  const base = import.meta.env.BASE_URL;
  const path = location.pathname.slice(base.length);
  const ids = [...document.querySelectorAll(PLACES)].map(({ id }) => id).filter(isId);
  const hidden = isFirst ? hiddenDirective() : '';
  return repairPlace(fragment + hidden, { base, path, ids });
}

/** As by a link to the place, but without an entry of its own: back leads to where it did. */
function goTo({ id, directive }: PlaceRepair) {
  if (id || directive) location.replace(`#${id}${directive}`);
  else history.replaceState(history.state, '', location.pathname + location.search);
}

function tellOf(changes: readonly string[]) {
  if (changes.length === 0) return;
  const words = new Intl.ListFormat('da').format([...new Set(changes)]);
  const { pathname, search, hash } = location;
  told = location.href;
  tellArrival([`Vi ${words}. Adressen er nu: `, linkTo(pathname + search + hash)]);
}

addEventListener('hashchange', mendArrival);
mendArrival();
