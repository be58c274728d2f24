import { selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import { agendaItemPath } from '../../src/domain/addresses/permalink.ts';
import { hrefsOf, SITES, some, wordsAt } from './sites.ts';

test.each(SITES)('$name leads from an item to where it stands', ({ meetings, pageAt }) => {
  const placed = meetings.flatMap(({ id, agendaItems }) =>
    agendaItems.flatMap((item) => (item.place ? { ...item, id, place: item.place } : [])),
  );
  for (const { id, number, place, isClosed } of some(placed)) {
    const [slug, anchor] = place.split('#');
    const item = pageAt(agendaItemPath(id, number)).tree;
    const meeting = pageAt(`/${id}/`).tree;
    expect(hrefsOf('main p a', item)).toContain(`/${id}/${slug}/#${anchor}`);
    expect(hrefsOf('.agenda p a', meeting)).toContain(`/${id}/${slug}/#${anchor}`);
    expect(wordsAt('main', item)).not.toContain('Punktet har ingen bilag');
    const told = 'Punktet er behandlet for lukkede døre.';
    expect(wordsAt('main', item).includes(told)).toBe(isClosed);
    // The title on one side, all that it has on the other.
    for (const section of some(selectAll('.agenda section', meeting)))
      expect(section.children.filter(({ type }) => type === 'element')).toHaveLength(2);
  }
});
