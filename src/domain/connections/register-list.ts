import { MAX_ID_LENGTH, toSlug, withBase } from '../addresses/permalink.ts';
import { formatCount } from '../text/format.ts';
import { escapeHtml } from '../text/html.ts';
import { entryPath } from './connection.ts';
import type { RegisterEntry } from './register.ts';

/** A section that names an entry. */
export interface RegisterPlace {
  /** Without the base: `/2019-04/eu-kontor/#finansiering`. */
  readonly url: string;
  /** The paper's short title. */
  readonly paper: string;
  /** The section's heading; empty for the beginning of the paper. */
  readonly title: string;
}

const MOST_PLACES = 3;
const KINDS: Readonly<Record<RegisterEntry['kind'], string>> = {
  municipality: ' (kommune)',
  organisation: '',
  programme: '',
  subject: '',
};
const collator = new Intl.Collator('da');

/** The register as HTML: letters from A to Å, under each the names, and where each paper has them. */
export function renderRegister(
  mentions: ReadonlyMap<RegisterEntry, readonly RegisterPlace[]>,
  base: string,
): string {
  const lines = [...mentions].flatMap(([entry, places]) => [
    {
      name: entry.name,
      html: `<dt id="${idOf(entry.name)}">${renderName(entry, base)}${KINDS[entry.kind]}</dt><dd>${renderPlaces(entry.name, places, base)}</dd>`,
    },
    ...entry.also.map((name) => ({
      name,
      html: `<dt>${escapeHtml(name.charAt(0).toUpperCase() + name.slice(1))}</dt><dd>se <a href="#${idOf(entry.name)}">${escapeHtml(entry.name)}</a></dd>`,
    })),
  ]);
  const letters = Map.groupBy(
    lines.sort((one, other) => collator.compare(one.name, other.name)),
    ({ name }) => letterOf(name),
  );
  const index = [...letters.keys()]
    .map((letter) => `<a href="#${idOf(`bogstav ${letter}`)}">${letter}</a>`)
    .join(' ');
  const sections = [...letters].map(
    ([letter, entries]) =>
      `<h2 id="${idOf(`bogstav ${letter}`)}">${letter}</h2><dl>${entries.map(({ html }) => html).join('')}</dl>`,
  );
  return `<p class="letters">${index}</p>${sections.join('')}`;
}

/** A name, as a link to what is said of it everywhere. */
function renderName(entry: RegisterEntry, base: string): string {
  const path = entryPath(entry);
  return path
    ? `<a href="${withBase(base, path)}">${escapeHtml(entry.name)}</a>`
    : escapeHtml(entry.name);
}

/** A name's letter as Danish has it: Aarhus stands under Å. */
function letterOf(name: string): string {
  return /^aa/i.test(name) ? 'Å' : name.charAt(0).toUpperCase();
}

function idOf(name: string): string {
  return toSlug(name).slice(0, MAX_ID_LENGTH).replace(/-+$/, '');
}

function renderPlaces(name: string, places: readonly RegisterPlace[], base: string): string {
  const papers = [...Map.groupBy(places, ({ paper }) => paper)].map(([paper, found]) => {
    const links = found
      .slice(0, MOST_PLACES)
      .map(
        ({ url, title }) =>
          `<a href="${withBase(base, url)}">${escapeHtml(title || 'begyndelsen')}</a>`,
      );
    const search = withBase(base, `/soeg/?q=${encodeURIComponent(`"${name}"`)}`);
    const rest = formatCount(found.length - MOST_PLACES, 'sted', 'steder');
    const more =
      found.length > MOST_PLACES ? ` og <a href="${escapeHtml(search)}">${rest} til</a>` : '';
    return `${escapeHtml(paper)}: ${links.join(', ')}${more}`;
  });
  return papers.length === 1
    ? papers.join()
    : `<ul>${papers.map((paper) => `<li>${paper}</li>`).join('')}</ul>`;
}
