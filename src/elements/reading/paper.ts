// What a paper's page loads from the start, in one file.
// What waits for an act of the reader comes when it is asked for.
import '../citing/block-links.ts';
import './link-preview-loader.ts';
import './reading-position.ts';
import './source-view.ts';

// The words to mark stand in the address, as domain/found-words.ts writes it.
if (new URLSearchParams(location.search).has('fundet')) import('../search/found-words.ts');
// Browsers that mark a passage by themselves take its words out of the address.
if (location.hash.includes(':~:')) import('./marked-passage.ts');
// How to cite the paper can be copied and put away by script alone.
const citation = document.getElementById('citer');
citation?.addEventListener(
  'beforetoggle',
  () =>
    import('../citing/citation-tools.ts').then(({ addCitationTools }) =>
      addCitationTools(citation),
    ),
  { once: true },
);
// From this width on there is a margin for the notes.
const hasMargin = matchMedia('(min-width: 80rem)');
const addSideNotes = () =>
  hasMargin.matches && document.querySelector('[data-footnotes]') && import('./side-notes.ts');
hasMargin.addEventListener('change', addSideNotes);
addSideNotes();
