import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { agendaItemPath } from '../../src/domain/addresses/permalink.ts';
import { plainWords } from '../../src/domain/papers/cross-reference.ts';
import { GOAL_PARTS, GOAL_QUOTATIONS, goalTexts } from '../../src/domain/papers/goal.ts';
import { itemsOf } from '../../src/domain/papers/labels.ts';
import { hrefsOf, SITES, some, squeeze, wordsAt } from './sites.ts';

describe.each(SITES)('$name', ({ meetings, register, readable, pageAt, pagesOf }) => {
  const dates = meetings.flatMap((meeting) => meeting.dates.map((date) => ({ ...date, meeting })));
  const timeline = pageAt('/tidslinje/').tree;

  test('has every date on the timeline, in order, under its year', () => {
    const entries = selectAll('ol > li[id]', timeline);
    expect(
      some(entries)
        .map(({ properties }) => properties.id)
        .toSorted(),
    ).toEqual(
      some(dates)
        .map(({ id }) => id)
        .toSorted(),
    );
    // Works that the papers refer to stand below, by themselves.
    const literature = select('section[aria-labelledby=vaerker]', timeline);
    const inYears = selectAll('section', timeline).filter((section) => section !== literature);
    const years = inYears.flatMap((section) =>
      selectAll('ol > li[id]', section).map((entry) => {
        const date = dates.find(({ id }) => id === entry.properties.id)?.date ?? '';
        expect(wordsAt('h2', section)).toBe(date.slice(0, 4));
        return date.slice(0, 4);
      }),
    );
    expect(years).toEqual(years.toSorted());
    expect(selectAll('.years a', timeline).map(textOf)).toEqual([...new Set(years)]);
  });

  test('leads from every date to the place where it is printed', () => {
    for (const { id, what, from, places, meeting } of some(dates)) {
      const entry = select(`[id="${id}"]`, timeline);
      if (!entry) throw new RangeError(id);
      const text = squeeze(textOf(entry));
      expect(text).toContain(what);
      if (from) expect(text).toContain(`Udledt: ${from}.`);
      const links = selectAll('ul a', entry);
      const expected = places.map(({ at }) => {
        const [slug = '', block] = at?.split('#') ?? [];
        if (!slug) return `/${meeting.id}/#indholdsfortegnelse`;
        return `/${meeting.id}/${slug}/${block ? `#${block}` : ''}`;
      });
      expect(links.map(({ properties }) => properties.href)).toEqual(expected);
      for (const [index, link] of links.entries()) {
        const [path = '', block] = String(link.properties.href).split('#');
        const { tree } = pageAt(path);
        const place =
          block === 'indholdsfortegnelse' ? '.printed' : block ? `[id="${block}"]` : 'h1';
        const printed = places[index]?.printed ?? '';
        expect(wordsAt('.words', link)).toBe(printed);
        expect(wordsAt(place, tree)).toContain(printed);
      }
    }
  });

  test('lays the goals of all contracts side by side, in the words of the papers', () => {
    const contracts = meetings.flatMap(({ id, goals }) =>
      goals ? goals.goals.map((goal) => ({ goal, goals, path: `/${id}/${goals.appendix}/` })) : [],
    );
    const rows = selectAll('.compared tbody tr:has([scope=row])', pageAt('/maal/').tree);
    const hrefs = rows.map((row) => select('a', row)?.properties.href);
    expect(hrefs.toSorted()).toEqual(
      some(contracts)
        .map(({ goal, path }) => `${path}#maal-${goal.number}`)
        .toSorted(),
    );
    for (const { goal, goals, path } of contracts) {
      const row = rows[hrefs.indexOf(`${path}#maal-${goal.number}`)];
      if (!row) throw new RangeError(goal.title);
      for (const { field, label } of GOAL_QUOTATIONS) {
        const shown = wordsAt(`[data-label="${label}"]`, row);
        expect(shown).toBe(
          goal[field] ?? (field === 'targetFigure' ? 'Intet tal' : 'Ikke udpeget'),
        );
      }
      const { tree } = pageAt(path);
      expect(wordsAt(`#maal-${goal.number}`, tree)).toBe(goal.title);
      for (const { field, slug } of GOAL_PARTS) {
        const part = select(`#maal-${goal.number}-${slug}`, tree);
        if (!part) throw new RangeError(`${goal.title}, ${field}`);
        expect(wordsAt('dt', part)).toBe(goals.labels[field]);
        for (const words of some(goalTexts(goal[field])))
          expect(squeeze(textOf(part))).toContain(plainWords(words));
      }
    }
  });

  test('lists every case and document with its papers, and is led there from them', () => {
    const papers = meetings.flatMap((meeting) => meeting.papers);
    const ids = new Set(papers.flatMap(({ caseIds, documentIds }) => [...caseIds, ...documentIds]));
    const entries = selectAll('dl > [id]:has(code)', pageAt('/sager/').tree);
    expect(entries.map((entry) => wordsAt('code', entry)).toSorted()).toEqual(some(ids).toSorted());
    for (const entry of entries) {
      const id = wordsAt('code', entry);
      const found = papers.filter(({ caseIds, documentIds }) =>
        [...caseIds, ...documentIds].includes(id),
      );
      expect(hrefsOf('dd a', entry).toSorted()).toEqual(found.map(({ path }) => path).toSorted());
      for (const { path } of found) {
        const links = selectAll('.facts a', pageAt(path).tree).filter(
          (link) => textOf(link) === id,
        );
        expect(links.map(({ properties }) => properties.href)).toEqual([
          `/sager/#${entry.properties.id}`,
        ]);
      }
    }
  });

  test('has the names of the register under their letters', () => {
    const pages = pagesOf('/soeg/register/');
    const all = (selector: string) => pages.flatMap(({ tree }) => selectAll(selector, tree));
    const names = Object.values(register).flat();
    const terms = all('dt[id]').map((term) => squeeze(textOf(term)).replace(' (kommune)', ''));
    const { subject: _, ...placed } = register;
    expect(names.map(({ name }) => name)).toEqual(expect.arrayContaining(some(terms)));
    // A subject that no paper names is left out.
    expect(terms).toEqual(
      expect.arrayContaining(
        Object.values(placed)
          .flat()
          .map(({ name }) => name),
      ),
    );
    const order = new Intl.Collator('da');
    const letters = all('h2[id^=bogstav]').map(textOf);
    for (const { tree } of some(pages)) {
      const own = selectAll('h2[id^=bogstav]', tree).map(textOf);
      expect(some(own)).toEqual(own.toSorted(order.compare));
    }
    expect(all('.letters a').map(textOf)).toEqual(letters);
    let letter = '';
    for (const node of some(all('h2[id^=bogstav], dt')))
      if (node.tagName === 'h2') letter = squeeze(textOf(node));
      else expect(letter).toBe(letterOf(squeeze(textOf(node))));
  });

  test('begins with the newest meeting, and leads to the others', () => {
    const [newest, ...older] = meetings.toReversed();
    const { tree } = pageAt('/');
    expect(wordsAt('h1', tree)).toBe(`Bilagene til mødet i ${newest?.title}`);
    for (const { id, title } of older)
      expect(selectAll(`main a[href="/${id}/"]`, tree).map(textOf)).toEqual([title]);
    for (const { id, title, agendaItems, papers } of some(meetings)) {
      const page = pageAt(`/${id}/`).tree;
      expect(wordsAt('h1', page)).toBe(`Bilagene til mødet i ${title}`);
      expect(hrefsOf('.agenda h3 a', page)).toEqual(
        some(agendaItems).map(({ number }) => agendaItemPath(id, number)),
      );
      // A paper stands under each of its items; apart from them, when it has none.
      expect(hrefsOf('.cards a', page).toSorted()).toEqual(
        some(papers)
          .flatMap((paper) =>
            (itemsOf(paper).length > 0 ? itemsOf(paper) : ['']).map(() => paper.path),
          )
          .toSorted(),
      );
      for (const { number, title: matter, place, isClosed } of some(agendaItems)) {
        const item = pageAt(agendaItemPath(id, number)).tree;
        expect(wordsAt('h1', item)).toBe(matter);
        const own = papers.filter((paper) => itemsOf(paper).includes(number));
        expect(hrefsOf('.cards a', item).toSorted()).toEqual(
          own.map(({ path }) => path).toSorted(),
        );
        const [slug, anchor] = place?.split('#') ?? [];
        if (slug) expect(hrefsOf('main a', item)).toContain(`/${id}/${slug}/#${anchor}`);
        const told = place ? 'Punktet er behandlet for lukkede døre.' : 'Punktet er lukket.';
        if (isClosed) expect(wordsAt('main', item)).toContain(told);
      }
    }
  });

  test('leads from every page to every overview, in one click', () => {
    const overviews = hrefsOf('.look-up a', pageAt('/').tree);
    for (const { path, tree } of some(readable))
      expect(hrefsOf('.top a, .foot a', tree), path).toEqual(
        expect.arrayContaining([...some(overviews)]),
      );
  });
});

/** The letter that Danes look a name up under. */
function letterOf(name: string): string {
  return /^aa/i.test(name) ? 'Å' : name.charAt(0).toUpperCase();
}
