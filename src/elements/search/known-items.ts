import { asksFor } from '../../domain/search/known-items.ts';

/** The most items that are shown before the hits. */
const MOST = 3;

/** The items of the template in `root` that the reader asks for by name, the newest first. */
export function findKnown(typed: string, root: HTMLElement): HTMLElement[] {
  const template = root.querySelector<HTMLTemplateElement>('template[data-known]');
  if (!template) throw new TypeError('<paper-search> needs the template of known items inside it');
  return [...template.content.querySelectorAll<HTMLElement>('[data-names]')]
    .filter((item) =>
      asksFor(typed, {
        names: item.dataset['names']?.split('|') ?? [],
        tells: item.querySelector('[data-tells]')?.textContent ?? '',
      }),
    )
    .slice(0, MOST)
    .map((item) => document.importNode(item, true));
}
