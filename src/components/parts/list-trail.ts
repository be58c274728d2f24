import { type ListPage, partTrail } from '../../domain/addresses/division.ts';
import { withBase } from '../../domain/addresses/permalink.ts';
import { OVERVIEWS } from '../../domain/addresses/site-pages.ts';

const NAMES: Readonly<Record<string, string>> = {
  ...OVERVIEWS,
  '/gengivelse/': 'Sådan er teksten gengivet',
};

/** The way to a part of an overview, as crumbs have it; empty for the overview's own page. */
export function listTrail(
  list: keyof typeof OVERVIEWS | '/gengivelse/',
  page: Pick<ListPage<unknown>, 'path' | 'trail'>,
): { readonly href: string; readonly text: string }[] {
  return partTrail(list, NAMES[list] ?? '', page).map(({ path, name }) => ({
    href: withBase(import.meta.env.BASE_URL, path),
    text: name,
  }));
}
