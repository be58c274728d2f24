import type { PublicationTold } from '../../told.ts';
import { follow, Refused } from '../api.ts';
import { button, count, make, say } from '../html.ts';

/** Where the site is built as it is published: what is drafted is part of it. */
export function publishing(): HTMLElement {
  const told = make('ol', { class: 'told', 'aria-label': 'Sådan går udgivelsen' });
  const tell = (sentence: string, kind = '') => {
    told.append(make('li', { class: kind }, sentence));
    say(sentence);
  };
  const build = async () => {
    told.replaceChildren();
    go.disabled = true;
    try {
      const { promised, faults } = await follow<PublicationTold>('/api/publish', '', tell);
      for (const { sentence } of faults) tell(sentence, 'fault');
      tell(faults.length > 0 ? NOT_BUILT : `${BUILT} ${toPromised(promised)}`);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      tell(error.message, 'fault');
    } finally {
      go.disabled = false;
      go.focus();
    }
  };
  const go = button('Byg siden til udgivelse', () => void build());
  return make(
    'section',
    { class: 'publishing', 'aria-labelledby': 'udgiv' },
    make('h2', { id: 'udgiv', tabindex: -1 }, 'Udgiv'),
    make('p', {}, LEAD),
    go,
    told,
  );
}

const LEAD =
  'Er alle møder prøvet uden fejl, så byg siden her. Den lægges i mappen dist, og de nye ' +
  'adresser er fra da af løfter til læserne. Intet sendes ud på nettet.';

const BUILT = 'Siden ligger klar i mappen dist. Læg alt, hvad der er i den, op på jeres webhotel.';

const NOT_BUILT = 'Siden er ikke bygget. Åbn mødet, tryk »Prøv«, og ret fejlene først.';

function toPromised(promised: number): string {
  return promised === 0
    ? 'Alle adresser var lovet i forvejen.'
    : `${count(promised, 'ny adresse er', 'nye adresser er')} lovet læserne.`;
}
