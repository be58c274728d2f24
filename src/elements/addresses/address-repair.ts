import { isId } from '../../domain/addresses/permalink.ts';
import type { AddressIndex } from '../../domain/repair/address-files.ts';
import type { AddressList } from '../../domain/repair/address-list.ts';
import type { Found } from '../../domain/repair/address-repair.ts';
import { element } from '../element.ts';
import { hiddenDirective } from './hidden-directive.ts';
import { linkTo } from './link-to.ts';

const BASE = import.meta.env.BASE_URL;

/**
 * Finds out where the address that is not there was meant to lead, says so, and goes there; else
 * lists the pages most like it.
 */
class AddressRepair extends HTMLElement {
  #listeners: AbortController | undefined;

  connectedCallback() {
    this.#listeners = new AbortController();
    this.#repair(this.#listeners.signal);
  }

  disconnectedCallback() {
    this.#listeners?.abort();
  }

  async #repair(signal: AbortSignal) {
    try {
      const index: AddressIndex = await fetchJson(this.getAttribute('from') ?? '', signal);
      const address = location.pathname + location.search + location.hash + hiddenDirective();
      // The page itself is light; these come while the reader reads it.
      const { repairAddress } = await import('../../domain/repair/address-repair.ts');
      const { splitDirective } = await import('../../domain/repair/place-repair.ts');
      const { filesFor, pagesOf } = await import('../../domain/repair/address-files.ts');
      const { place, directive } = splitDirective(address);
      let list = pagesOf(index);
      let repair = repairAddress(place, { base: BASE, list });
      const files = filesFor(index, repair);
      if (files.length > 0) {
        const known = files.map((file) => fetchJson<AddressList>(BASE + file, signal));
        list = Object.assign(list, ...(await Promise.all(known)));
        repair = repairAddress(place, { base: BASE, list });
      }
      const withId = (path: string, id = '') => path + (id && `#${id}`);
      if (repair.kind === 'nearest') {
        const has = (path: string) => repair.id && list[path]?.includes(repair.id);
        const places = repair.paths.map((path) => withId(path, has(path) ? repair.id : ''));
        this.#list('Disse adresser ligner mest:', places);
      } else if (repair.likely?.length) {
        const { path, likely } = repair;
        const places = likely.map((id) => withId(path, id));
        this.#list('Siden findes, men ikke stedet på den. Måske mente du:', [...places, path]);
      } else this.#goTo(repair, list, directive);
    } catch (error) {
      if (!signal.aborted) console.error('address-repair:', error);
    }
  }

  #goTo(
    { path, id, changes, unknown = '', query = '' }: Found,
    list: AddressList,
    directive: string,
  ) {
    // A page that should be there and is not would send its reader round in a ring.
    if (location.pathname === BASE + path) return;
    // Of a page that is no paper the list knows no places: the page itself does.
    const place = id || (list[path]?.length === 0 && isId(unknown) ? unknown : '');
    const fragment = place + directive;
    const link = linkTo(BASE + path + query + (fragment && `#${fragment}`));
    const words = `Vi ${new Intl.ListFormat('da').format(changes)}. Siden ligger her: `;
    this.#find('[role="status"]').replaceChildren(words, link);
    location.replace(link.href);
  }

  #list(intro: string, places: readonly string[]) {
    if (places.length === 0) return;
    this.#find('[role="status"]').textContent = intro;
    this.#find('ul').replaceChildren(...places.map((place) => element('li', linkTo(BASE + place))));
  }

  #find(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new TypeError(`<address-repair> needs ${selector} inside it`);
    return found;
  }
}

async function fetchJson<Json>(address: string, signal: AbortSignal): Promise<Json> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response.json();
}

customElements.define('address-repair', AddressRepair);
