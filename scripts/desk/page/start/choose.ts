import type { MeetingTold } from '../../told.ts';
import { get } from '../api.ts';
import { showDeletion } from '../desk/paper-acts.ts';
import { button, count, make } from '../html.ts';
import { importForm } from './importing.ts';
import { publishing } from './publishing.ts';

/** The page that the desk begins with: files to import, and the meetings that are there. */
export async function showChoice(main: HTMLElement) {
  const meetings = await get<MeetingTold[]>('/api/meetings');
  document.title = 'Redaktionens bord';
  const again = async () => {
    await showChoice(main);
    main.querySelector('h1')?.focus();
  };
  main.className = 'choose';
  main.replaceChildren(
    make('h1', { tabindex: -1 }, 'Redaktionens bord'),
    make('p', { class: 'lead' }, LEAD, ' ', make('a', HELP, 'Sådan gør du, trin for trin')),
    make(
      'div',
      { class: 'halves' },
      importForm(),
      make('div', {}, meetingList(meetings, again), publishing()),
    ),
  );
}

const LEAD =
  'Her hentes papirer ind, og her afgøres det, som indhentningen var i tvivl om. Alt bliver på ' +
  'denne maskine, til I selv udgiver det.';

/** The work that is open stays open beside it. */
const HELP = { href: '/hjaelp', target: '_blank', rel: 'noopener' };

function meetingList(meetings: readonly MeetingTold[], again: () => Promise<void>): HTMLElement {
  const rows = meetings.map(({ id, title, isImported, papers, undecided }) =>
    make(
      'li',
      {},
      make('a', { href: `#${id}` }, title),
      make(
        'span',
        { class: 'soft' },
        [
          count(papers, 'papir', 'papirer'),
          isImported ? 'hentet ind' : 'skrevet i hånden',
          undecided > 0 && count(undecided, 'sted venter', 'steder venter'),
        ]
          .filter(Boolean)
          .join(' · '),
      ),
      button('Slet …', () => void showDeletion({ id, title }, again), {
        'aria-label': `Slet ${title} …`,
      }),
    ),
  );
  return make(
    'section',
    { 'aria-labelledby': 'moeder' },
    make('h2', { id: 'moeder' }, 'Møder'),
    rows.length > 0
      ? make('ul', { class: 'meetings' }, ...rows)
      : make('p', {}, 'Der er ingen møder endnu. Hent det første ind.'),
  );
}
