import type { AddressList } from '../../domain/addresses/address-list.ts';
import { type Repair, repairAddress } from '../../domain/addresses/address-repair.ts';

type Found = Extract<Repair, { kind: 'found' }>;

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
      const response = await fetch(this.getAttribute('from') ?? '', { signal });
      if (!response.ok) throw new Error(`${response.status} ${response.url}`);
      const list: AddressList = await response.json();
      const repair = repairAddress(location.pathname + location.search + location.hash, {
        base: BASE,
        list,
      });
      if (repair.kind === 'found') this.#goTo(repair);
      else this.#list(repair.paths);
    } catch (error) {
      if (!signal.aborted) console.error('address-repair:', error);
    }
  }

  #goTo({ path, id, changes }: Found) {
    // A page that should be there and is not would send its reader round in a ring.
    if (location.pathname === BASE + path) return;
    const link = toLink(`${BASE}${path}${id && `#${id}`}`);
    const words = `Vi ${new Intl.ListFormat('da').format(changes)}. Siden ligger her: `;
    this.#find('[role="status"]').replaceChildren(words, link);
    location.replace(link.href);
  }

  #list(paths: readonly string[]) {
    if (paths.length === 0) return;
    this.#find('[role="status"]').textContent = 'Disse adresser ligner mest:';
    this.#find('ul').replaceChildren(
      ...paths.map((path) => {
        const item = document.createElement('li');
        item.append(toLink(BASE + path));
        return item;
      }),
    );
  }

  #find(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new TypeError(`<address-repair> needs ${selector} inside it`);
    return found;
  }
}

function toLink(address: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = address;
  return link;
}

customElements.define('address-repair', AddressRepair);
