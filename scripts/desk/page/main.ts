import type { DeskTold } from '../told.ts';
import { get, Refused } from './api.ts';
import { showMeeting } from './desk/meeting.ts';
import { make, say } from './html.ts';
import { showChoice } from './start/choose.ts';

/** What a second window is told. */
const ELSEWHERE =
  'Mødet er åbent i et andet vindue eller en anden fane. Arbejd videre dér, eller luk den og ' +
  'hent siden her igen.';

/** Where the start page tells of publishing. */
const PUBLISH = 'udgiv';

/** The addresses of the start page: no meeting is called so. */
const START = ['', 'bord', PUBLISH];

/** Frees the meeting that is open, for another window. */
let leave = () => {};

addEventListener('hashchange', () => void show());
// Whatever is asked of a desk that is closed or refuses, its sentence is told.
addEventListener('unhandledrejection', (event) => {
  if (!(event.reason instanceof Refused)) return;
  event.preventDefault();
  say(event.reason.message);
});
await show();

/** Shows the meeting that the address names, or all of them. */
async function show() {
  const main = document.getElementById('bord');
  const id = decodeURIComponent(location.hash.slice(1));
  // The link to the content is no meeting.
  if (!main || (id === 'bord' && main.className !== '')) return;
  leave();
  try {
    if (START.includes(id)) await showChoice(main);
    else await open(main, id);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    main.replaceChildren(make('p', { class: 'lead' }, error.message));
    say(error.message);
  }
  const place = id === PUBLISH ? document.getElementById(id) : main.querySelector('h1');
  place?.scrollIntoView();
  place?.focus({ preventScroll: true });
}

/** Opens a meeting in this window alone: two would write over one another. */
async function open(main: HTMLElement, id: string) {
  const told = await get<DeskTold>(`/api/meeting?meeting=${encodeURIComponent(id)}`);
  const opened = Promise.withResolvers<void>();
  navigator.locks.request(`desk:${id}`, { ifAvailable: true }, (lock) => {
    if (lock) showMeeting(main, told, show);
    else main.replaceChildren(make('p', { class: 'lead' }, ELSEWHERE));
    opened.resolve();
    return lock ? new Promise<void>((freed) => (leave = freed)) : undefined;
  });
  await opened.promise;
}
