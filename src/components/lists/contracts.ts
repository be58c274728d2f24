import { divide, type ListPage, weighTexts } from '../../domain/addresses/division.ts';
import { byMeeting } from '../../domain/papers/meeting-date.ts';
import { findGoals } from '../../doors/goals.ts';
import { type Appendix, getMeetings, type Meeting } from '../../doors/meetings.ts';
import type { Goals } from '../../schemas/index.ts';

/** A paper with goals. */
export interface Contract {
  readonly meeting: Meeting;
  readonly appendix: Appendix;
  readonly goals: Goals;
}

/** The tags around a goal in the comparison, in bytes. */
const GOAL = 620;

/** The goals of all papers, by the pages on which they are laid side by side. */
export async function getContracts(): Promise<ListPage<Contract>[]> {
  const found = await Promise.all(
    (await getMeetings()).flatMap((meeting) =>
      meeting.appendices.map(async (appendix) => {
        const goals = await findGoals(appendix.id);
        return goals ? [{ meeting, appendix, goals }] : [];
      }),
    ),
  );
  return divide(
    found.flat(),
    byMeeting<Contract>(({ meeting }) => meeting),
    weigh,
  );
}

function weigh({ goals: { goals } }: Contract): number {
  const shown = goals.map(({ title, targetFigure, measuredBy, reportedWhen, metWhen, method }) =>
    weighTexts(title, targetFigure, measuredBy, reportedWhen, metWhen, JSON.stringify(method)),
  );
  return shown.reduce((sum, weight) => sum + GOAL + weight, GOAL);
}
