import type { ReceivedPaper } from '../received.ts';
import { sheetOn } from './by-contents.ts';
import { type Cut, doubtOf } from './cut.ts';

/** How doubtful a division by the file's own outline is. */
const DOUBT = 0.3;

/** What papers are called in the outline of a bundle: chapters of one paper have other names. */
const PAPER = /^(?:bilag|pkt\.?|punkt|dagsorden|referat|indkaldelse)\b|\.(?:pdf|docx?|xlsx?)$/i;

/** What a bundle begins with, whatever it is called. */
const FRONT = /^(?:forside|indhold|oversigt|dagsorden)/i;

/** Where the papers begin that a PDF's own outline names; none when it names chapters. */
export function cutsByOutline(paper: ReceivedPaper): Cut[] {
  const seen = new Set<number>();
  const entries = (paper.outline ?? []).filter(({ page }) => {
    const isNew = !seen.has(page);
    seen.add(page);
    return isNew;
  });
  const named = entries.filter(({ title }) => !FRONT.test(title));
  const isBundle = named.length > 1 && named.every(({ title }) => PAPER.test(title.trim()));
  const isInOrder = entries.every(
    ({ page }, at) => at === 0 || page > (entries[at - 1]?.page ?? 0),
  );
  if (!isBundle || !isInOrder) return [];
  return entries.map(({ title, page }) => ({
    at: page,
    sheet: sheetOn(paper, page, []),
    title: title.trim().replace(/\.(?:pdf|docx?|xlsx?)$/i, ''),
    doubt: doubtOf(`filens bogmærke »${title.trim()}« fører hertil`, DOUBT),
  }));
}
