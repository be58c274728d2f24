/** A tracked change of a paper: what is inserted or deleted, and where. */
export interface TrackedChange {
  /** `aendring-4` */
  readonly id: string;
  readonly tag: ChangeTag;
  readonly words: string;
  /** The heading that it stands under; empty before the first one. */
  readonly section: string;
  /** The id of the editor's note on it. */
  readonly note?: string;
}

/** What a change is in HTML. */
export type ChangeTag = 'ins' | 'del';

/** What each kind of change is called. */
export const CHANGE_NAMES = { ins: 'indsat', del: 'slettet' } as const satisfies Record<
  ChangeTag,
  string
>;

/** How many changes there are: `10 ændringer: 8 indsat, 2 slettet`. */
export function countChanges(changes: readonly Pick<TrackedChange, 'tag'>[]): string {
  const kinds = (['ins', 'del'] as const).flatMap((tag) => {
    const count = changes.filter((change) => change.tag === tag).length;
    return count > 0 ? [`${count} ${CHANGE_NAMES[tag]}`] : [];
  });
  return `${changes.length} ${changes.length === 1 ? 'ændring' : 'ændringer'}: ${kinds.join(', ')}`;
}
