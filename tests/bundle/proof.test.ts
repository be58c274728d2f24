import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { tokenize } from '../../src/domain/text/token.ts';
import type { Ledger } from '../../src/schemas/index.ts';
import { readMeetingContent } from '../../src/verification/meeting-content.ts';
import { verify } from '../../src/verification/verify.ts';
import { SITES, some, squeeze, wordsAt } from './sites.ts';

describe.each(SITES)('$name', ({ folder, dist, meetings, readBuilt, pageAt, pagesOf }) => {
  const reports = verify({ root: folder, dist });

  test('has a proof for each meeting', () => {
    expect(reports.map(({ meeting }) => meeting)).toEqual(meetings.map(({ id }) => id));
    for (const fate of ['kept', 'mended', 'structure', 'removed'] as const)
      expect(reports.some(({ tally }) => tally[fate] > 0)).toBe(true);
  });

  describe.each(reports)('$meeting', ({ meeting, regions, tally, faults }) => {
    const { source, ledger } = readMeetingContent(folder, meeting);

    test('has nothing left over, and each token of the source has one fate', () => {
      expect(faults).toEqual([]);
      const { total, kept, mended, structure, removed } = tally;
      expect(total).toBe(countTokens(source, ledger));
      expect(kept + mended + structure + removed).toBe(total);
      expect(kept).toBeGreaterThan(0);
    });

    test('tells its readers the same count', () => {
      const page = pagesOf('/gengivelse/').find(({ tree }) =>
        select(`#regnskab-${meeting}`, tree),
      )?.tree;
      if (!page) throw new RangeError(meeting);
      const heading = select(`#regnskab-${meeting}`, page);
      const tables = selectAll(`#regnskab-${meeting} ~ table`, page);
      expect(heading && textOf(heading)).toContain('regnskabet');
      const counts = selectAll('.count', tables[0] ?? page).map((cell) =>
        Number(textOf(cell).replaceAll('.', '')),
      );
      const { total, kept, mended, structure, removed } = tally;
      expect(counts).toEqual([total, kept, mended, structure, removed, 0]);
    });

    test('lays the source lines of each paper beside it in one file, as they are', () => {
      // A contents of its own shape has no place that others are sent to.
      for (const { path, linesById } of some(regions)) {
        const { lines, places } = JSON.parse(readBuilt(`kilde/${path}/linjer.json`));
        for (const [id, numbers] of path === meeting ? linesById : some(linesById))
          expect(places[id]).toEqual([...numbers].sort((a, b) => a - b));
        for (const line of Object.values<number[]>(places).flat())
          expect(lines[line]).toBe(source[line - 1]);
        if (path !== meeting) expect(readdirSync(join(dist, 'kilde', path))).toHaveLength(2);
      }
    });

    test('shows all source lines of each paper, removed ones too', () => {
      for (const { path, lines } of some(regions.filter((region) => region.path !== meeting))) {
        const shown = wordsAt('main', pageAt(`/kilde/${path}/`).tree);
        for (const text of some(source.slice(lines.first - 1, lines.last)))
          expect(shown).toContain(squeeze(text));
      }
    });
  });

  test('publishes the words of each paper, for quotes to be looked up in', () => {
    const published: { path: string; title: string; blocks: [string, string][] }[] = JSON.parse(
      readBuilt('gengivelse/tekst.json'),
    ).flatMap((file: string) => JSON.parse(readBuilt(`gengivelse/${file}`)));
    const papers = meetings.flatMap((meeting) => meeting.papers);
    expect(published.map(({ path }) => `/${path}`).toSorted()).toEqual(
      papers.map(({ path }) => path).toSorted(),
    );
    for (const { path, title, blocks } of published) {
      const paper = papers.find((candidate) => candidate.path === `/${path}`);
      expect(title).toBe(paper?.shortTitle);
      for (const [id, text] of some(blocks)) {
        const place = id ? `[id="${id}"]` : 'article';
        // The number of a note or an item is made by the list that it stands in.
        const words = text.replace(/^(?:[\d⁰¹²³⁴-⁹]+|[a-z])[.)]?\s/, '');
        expect(bare(wordsAt(place, pageAt(`/${path}`).tree))).toContain(bare(words));
      }
    }
  });

  test('leads from the list of mendings to the mended words', () => {
    for (const { id } of meetings)
      for (const { after, place } of readMeetingContent(folder, id).ledger.mended) {
        const [slug = '', block] = place.split('#');
        const { tree } = pageAt(slug ? `/${id}/${slug}/` : `/${id}/`);
        // A raised number is a mark or a list's own, and no raised digit.
        const words = after.replaceAll(/[⁰¹²³⁴-⁹]+/g, '').trim();
        expect(words).not.toBe('');
        expect(wordsAt(block ? `#${block}` : 'main', tree)).toContain(words);
      }
  });

  test('keeps no page of a meeting that is not in it', () => {
    const months = ['2019-04', '2025-05', '2025-06', '2025-08', '2025-08-udvalg'];
    expect(some(months).filter((month) => existsSync(join(dist, month)))).toEqual(
      meetings.map(({ id }) => id),
    );
  });
});

/**
 * How many tokens a source has: a mark of its ledger counts as one, as does a border of cells and
 * dots that lead to a number, however many.
 */
function countTokens(source: readonly string[], { structure }: Ledger): number {
  const counts = source.map((text, index) => {
    const marks = structure
      .filter(({ lines }) => !lines || isIn(index + 1, lines))
      .sort((one, other) => other.mark.length - one.mark.length);
    const marked = marks.reduce((rest, { mark, isAtStart }) => {
      if (/^\.{3,}$/.test(mark)) return rest.replaceAll(/\.(?: ?\.){2,}/g, ' ¤ ');
      return isAtStart ? rest.replace(mark, ' ¤ ') : rest.replaceAll(mark, ' ¤ ');
    }, text);
    return tokenize(marked.replaceAll('\t', ' ¤ ')).length;
  });
  return counts.reduce((sum, count) => sum + count, 0);
}

function isIn(line: number, { first, last = first }: { first: number; last?: number | undefined }) {
  return line >= first && line <= last;
}

/** Words without what stands between them, and without the number that a list item begins with. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/^(?:\d+|\p{Ll}) ?[.)]? /u, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
