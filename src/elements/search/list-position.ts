import { writeAddress, writeWaiting } from '../address-bar.ts';

/** Where a reader left a list that grows. */
export interface ListPosition {
  /** How many items it had. */
  readonly shown: number;
  /** How far the page was scrolled, in pixels. */
  readonly top: number;
}

/** Notes in the history where the reader leaves a list, so that back can come to the same place. */
export function keepPosition(list: HTMLElement) {
  const left: ListPosition = { shown: list.children.length, top: scrollY };
  writeAddress(list, () => history.replaceState(left, ''));
  writeWaiting();
}

/** Brings a reader who comes back to where the list was left; `showMore` lets it grow. */
export async function comeBack(
  list: HTMLElement,
  { shown, top }: ListPosition,
  showMore: () => Promise<void>,
) {
  for (let before = -1; before < list.children.length && list.children.length < shown; ) {
    before = list.children.length;
    await showMore();
  }
  scrollTo({ top, behavior: 'instant' });
}

/** Where the reader who comes back left the list; nothing when this is no way back. */
export function readPosition(): ListPosition | undefined {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('shown' in state) || !('top' in state))
    return undefined;
  return { shown: Number(state.shown), top: Number(state.top) };
}
