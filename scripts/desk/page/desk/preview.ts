import type { PreviewTold } from '../../told.ts';
import { follow, Refused } from '../api.ts';
import { titleOf } from '../asks/question.ts';
import { count, make, say } from '../html.ts';
import { openDialog } from './saving.ts';
import type { Work } from './work.ts';

/** Builds the site, and shows a paper as readers will see it. */
export async function showPreview(work: Work, paper: string, save: () => Promise<boolean>) {
  if (work.edits.length > 0 && !(await save())) return;
  const started = Date.now();
  const state = make('p', {}, 'Bygger …');
  const dialog = openDialog('Som læserne ser det', state);
  dialog.classList.add('preview');
  const tell = (sentence: string) => {
    state.textContent = sentence;
    say(sentence);
  };
  try {
    const { id, files } = work.told;
    const body = JSON.stringify({ meeting: id });
    const { isBuilt, faults } = await follow<PreviewTold>('/api/preview', body, tell);
    if (!isBuilt) {
      const rows = faults.map(({ sentence, name }) =>
        make('li', {}, name ? `${titleOf(work.told, name)}: ${sentence}` : sentence),
      );
      tell('Siden kan ikke bygges endnu. Tryk på »Prøv«, og ret fejlene først.');
      dialog.append(make('ol', {}, ...rows));
      return;
    }
    const isPaper = files.some(({ name }) => name === `${paper}.mdx`);
    const address = `/forhaandsvisning/${id}/${isPaper ? `${paper}/` : ''}`;
    const seconds = Math.round((Date.now() - started) / 1000);
    const left = faults.length > 0 && ` ${count(faults.length, 'fejl', 'fejl')} venter: »Prøv«.`;
    tell(`Bygget på ${seconds} sekunder, uden søgning.${left || ''}`);
    const apart = { href: address, target: '_blank', rel: 'noopener' };
    state.append(' ', make('a', apart, 'Åbn den i en ny fane'));
    dialog.append(make('iframe', { src: address, title: 'Siden, som læserne ser den' }));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    tell(error.message);
  }
}
