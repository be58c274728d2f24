// What a paper's page loads from the start, in one file.
// What waits for an act of the reader comes when it is asked for.
import '../citing/block-links.ts';
import './link-preview-loader.ts';
import './reading-position.ts';
import './source-view.ts';
import { tellTrouble } from '../trouble-note.ts';

/** What only adds to the page may stay away: all that it has can be read without. */
const stayAway = (error: unknown) => console.error('paper:', error);

// The words to mark stand in the address, as domain/found-words.ts writes it.
if (new URLSearchParams(location.search).has('fundet'))
  import('../found/found-words.ts').then(null, stayAway);
// Browsers that mark a passage by themselves take its words out of the address.
if (location.hash.includes(':~:')) import('./marked-passage.ts').then(null, stayAway);
// How to cite the paper can be copied and put away by script alone.
const citation = document.getElementById('citer');
const awaitCitation = () => citation?.addEventListener('beforetoggle', addTools, { once: true });
async function addTools({ newState }: ToggleEvent) {
  if (!citation || newState !== 'open') return awaitCitation();
  try {
    const { addCitationTools } = await import('../citing/citation-tools.ts');
    addCitationTools(citation);
  } catch (error) {
    awaitCitation();
    tellTrouble(citation, error);
  }
}
awaitCitation();
// From this width on there is a margin for the notes.
const hasMargin = matchMedia('(min-width: 80rem)');
const addSideNotes = () =>
  hasMargin.matches &&
  document.querySelector('[data-footnotes]') &&
  import('./side-notes.ts').then(null, stayAway);
hasMargin.addEventListener('change', addSideNotes);
addSideNotes();
