import type { ChangeTag } from './tracked-change.ts';

/**
 * How a paper with tracked changes is read: with all of them marked, as proposed, or as it was; the
 * value in the address.
 */
export type ChangeView = '' | 'foreslaaet' | 'foer';

/** The views, with what each is called and what it shows. */
export const CHANGE_VIEWS: readonly {
  readonly value: ChangeView;
  readonly label: string;
  readonly means: string;
}[] = [
  {
    value: '',
    label: 'Med ændringer',
    means: 'Indsat er understreget, slettet er gennemstreget.',
  },
  {
    value: 'foreslaaet',
    label: 'Ny tekst',
    means: 'Teksten med det indsatte og uden det slettede.',
  },
  {
    value: 'foer',
    label: 'Gammel tekst',
    means: 'Teksten uden det indsatte og med det slettede.',
  },
];

/** The view that shows what is inserted, and the one that shows what is deleted. */
export const VIEW_OF = { ins: 'foreslaaet', del: 'foer' } as const satisfies Record<
  ChangeTag,
  ChangeView
>;

/** What a view is called. */
export function nameOfView(view: ChangeView): string {
  return CHANGE_VIEWS.find(({ value }) => value === view)?.label ?? '';
}

/** The view that an address asks for; the marked one when it asks for none that there is. */
export function readChangeView(search: string): ChangeView {
  const view = new URLSearchParams(search).get('vis');
  return view === 'foreslaaet' || view === 'foer' ? view : '';
}

/** The address that asks for a view; what else stands in it stays. */
export function withChangeView(address: string, view: ChangeView): string {
  const url = new URL(address);
  if (view) url.searchParams.set('vis', view);
  else url.searchParams.delete('vis');
  return url.href;
}

/** Whether a view leaves out a kind of change, `ins` or `del`. */
export function leavesOut(view: ChangeView, tag: string): boolean {
  return { '': '', foreslaaet: 'del', foer: 'ins' }[view] === tag;
}
