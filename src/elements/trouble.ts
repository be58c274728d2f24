import { writeAddress, writeWaiting } from './address-bar.ts';
import { element } from './element.ts';
import { NotCome, within } from './parts.ts';

/** So long it is found out why, in milliseconds. */
const PATIENCE = 1_000;
const NOT_COME = 'Det kan ikke hentes lige nu. Prøv igen om lidt.';

/**
 * What there is to tell of a failure, and the button that helps, if reading the page anew does: a
 * new release, the browser, or a file that has just not come, of which `otherwise` is told.
 */
export async function troubleOf(
  error: unknown,
  otherwise = NOT_COME,
): Promise<[string, ...HTMLElement[]]> {
  console.error(error);
  const file = error instanceof NotCome ? error.file : '';
  const asked = within(fetch(file, { cache: 'no-store' }), file, PATIENCE);
  const answer = await asked.catch(() => undefined);
  if (answer?.ok) return ['Det virkede ikke. Genindlæs siden, og prøv igen.', toReload(file)];
  // Only scripts change their names; where reading anew has not helped, these have not either.
  return answer?.status === 404 && /_astro/.test(file) && history.state?.lacks !== file
    ? ['Siden er udgivet på ny.', toReload(file)]
    : [otherwise];
}

function toReload(lacks: string): HTMLElement {
  const button = element('button', 'Genindlæs');
  button.type = 'button';
  button.addEventListener('click', () => {
    const typed = document.querySelector<HTMLInputElement>('#over-q, #q')?.value;
    // The browser brings back the place, and the rest of what was typed.
    writeAddress(button, () => history.replaceState({ ...history.state, lacks, typed }, ''));
    writeWaiting();
    location.reload();
  });
  return button;
}
