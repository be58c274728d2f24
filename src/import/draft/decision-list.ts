import type { Decision } from './decision.ts';

/** What is to be decided about a draft, most doubtful first, as a secretary reads it. */
export function toDecisionList(meeting: string, decisions: readonly Decision[]): string {
  const count = decisions.length === 1 ? 'Ét sted' : `${decisions.length} steder`;
  const rows = decisions.map((decision, index) => {
    const { file, words, taken, other } = decision;
    const told = `${index + 1}. **${placeOf(decision)}** (\`${file}\`): »${plain(words)}«`;
    return [told, `   - Taget: ${taken}`, `   - Ellers: ${other}`].join('\n');
  });
  return [
    `# Udkastet til ${meeting}`,
    `${count} at tage stilling til, det mest tvivlsomme først. Ret i filerne, og kør ` +
      '`npm run check:content`; den siger, om siden og kilden stemmer.',
    'Listen laves af `npm run import` og læses af ingen anden: slet den, når alt er set.',
    ...rows,
  ]
    .join('\n\n')
    .concat('\n');
}

function placeOf({ line, page }: Decision): string {
  const places = [line && `linje ${line}`, page && `side ${page}`].filter(Boolean);
  return places.length > 0 ? places.join(', ') : 'felt';
}

function plain(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
