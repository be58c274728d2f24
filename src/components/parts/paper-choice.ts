import { divide, type ListPage } from '../../domain/addresses/division.ts';
import { type Appendix, getNamedPapers, type Meeting } from '../../doors/meetings.ts';

/** A paper that can be chosen, with its meeting. */
export interface ChosenPaper {
  readonly meeting: Meeting;
  readonly appendix: Appendix;
  /** What it is called among all papers. */
  readonly name: string;
}

/** The papers that a page of other things may list, as bytes of HTML; and what each comes to. */
const CHOICE = { room: 16_000, paper: 300 };

/**
 * The papers that a reader can choose among: all of them while they are few; else those of the
 * newest meeting, and the other meetings, whose pages list theirs.
 */
export async function getPaperChoice(): Promise<ListPage<ChosenPaper>> {
  const papers = await getNamedPapers();
  const [choice] = divide(
    papers,
    [({ meeting: { id, title } }) => ({ path: id, name: title })],
    () => CHOICE.paper,
    CHOICE.room,
  );
  return choice ?? { path: '', name: '', items: [], count: 0, parts: [], trail: [] };
}
