import { withBase } from '../addresses/permalink.ts';
import type { Run } from '../text/excerpt.ts';
import { formatCount } from '../text/format.ts';
import { escapeHtml } from '../text/html.ts';
import { shorten } from '../text/shorten.ts';
import {
  type Backlink,
  type ConnectedBlock,
  type Connection,
  entryPath,
  type Mention,
} from './connection.ts';
import type { RegisterEntry } from './register.ts';

const collator = new Intl.Collator('da');

/** The blocks that name an entry, paper by paper, as HTML; a sentence when there are none. */
export function renderMentions(mentions: readonly Mention[], base: string): string {
  if (mentions.length === 0) return '<p>Ingen af bilagene nævner det.</p>';
  const papers = [...Map.groupBy(mentions, ({ block }) => block.paper)];
  return papers
    .map(([paper, found]) => {
      const items = found.map(
        ({ block, excerpt }) =>
          `<li>${renderLink(block, base)}<blockquote>${renderExcerpt(excerpt)}</blockquote></li>`,
      );
      return `<h3 data-preview>${escapeHtml(paper)} <span class="soft">${formatCount(found.length, 'sted', 'steder')}</span></h3><ul>${items.join('')}</ul>`;
    })
    .join('');
}

/** The entries of a kind in Danish order, with the places that name them: as links to their pages, or in full when they have none. */
export function renderEntries(
  mentions: ReadonlyMap<RegisterEntry, readonly Mention[]>,
  kind: RegisterEntry['kind'],
  base: string,
): string {
  const entries = [...mentions]
    .filter(([entry]) => entry.kind === kind)
    .sort(([one], [other]) => collator.compare(one.name, other.name));
  return entries
    .map(([entry, places]) => {
      const path = entryPath(entry) ?? '';
      const also =
        entry.also.length > 0
          ? `<p class="soft" data-preview>Også: ${escapeHtml(entry.also.join(', '))}</p>`
          : '';
      const name = escapeHtml(entry.name);
      const count = formatCount(places.length, 'sted', 'steder');
      return path.includes('#')
        ? `<section id="${entry.key}"><h2 data-preview>${name}</h2>${also}<div class="mentions">${renderMentions(places, base)}</div></section>`
        : `<section><h2><a href="${withBase(base, path)}">${name}</a> <span class="soft">${count}</span></h2>${also}</section>`;
    })
    .join('');
}

/** What refers to a place from other papers and from other sections of its own, as HTML for its end; empty when nothing does. */
export function renderPlaceBacklinks(backlinks: readonly Backlink[], base: string): string {
  const sources = backlinks
    .filter(({ from, to }) => from.paper !== to.paper || from.place[0] !== to.place[0])
    .map(({ from, to }) => renderLink(from, base, from.paper !== to.paper));
  return sources.length === 0
    ? ''
    : `<small data-site>Henvises til fra ${[...new Set(sources)].join(', ')}</small>`;
}

/** What refers to a paper from others, block by block, as HTML; empty when nothing does. What refers to it from itself stands on the list of all. */
export function renderBacklinks(backlinks: readonly Backlink[], base: string): string {
  const others = backlinks.filter(({ from, to }) => from.paper !== to.paper);
  if (others.length === 0) return '';
  return `<h2 id="henvises-fra">Henvises til fra</h2>${renderIncoming(others, base)}`;
}

/**
 * What each paper refers to, where it leads, or why it leads nowhere, and what refers to it, as HTML.
 * @param nameOf what a place outside the papers is called
 */
export function renderReferences(
  papers: readonly {
    readonly path: string;
    readonly title: string;
    readonly outgoing: readonly Connection[];
    readonly incoming: readonly Backlink[];
  }[],
  base: string,
  nameOf: (path: string) => string,
): string {
  const contents = papers.map(
    ({ path, title }) => `<li><a href="#${paperId(path)}">${escapeHtml(title)}</a></li>`,
  );
  const lists = papers.map(({ path, title, outgoing, incoming }) => {
    const lines = outgoing.map((connection, index) => {
      const { from, words, to, remark } = connection;
      const target =
        typeof to === 'string'
          ? link(to, base, escapeHtml(nameOf(to)))
          : to && renderLink(to, base, true);
      const stop = target && /[.…]<\/a>$/.test(target) ? '' : '.';
      const said = target
        ? `<p>Fører til ${target}${stop} ${escapeHtml(remark)}</p>`
        : `<p data-preview>${escapeHtml(remark)}</p>`;
      return `<li id="${referenceId(connection, index)}"><q>${escapeHtml(words)}</q> <span class="soft">i ${renderLink(from, base)}</span>${said}</li>`;
    });
    const back =
      incoming.length > 0 ? `<h3>Henvises til fra</h3>${renderIncoming(incoming, base)}` : '';
    return `<h2 id="${paperId(path)}">${link(path, base, escapeHtml(title))}</h2><h3>Henviser til</h3><ol>${lines.join('')}</ol>${back}`;
  });
  return `<ul class="papers">${contents.join('')}</ul>${lists.join('')}`;
}

/** The id of a reference in the list: `stoette-kkr-2019-04-3` is the third of its paper. */
export function referenceId({ from }: Connection, index: number): string {
  return `${paperId(from.url)}-${index + 1}`;
}

function paperId(path: string): string {
  const [, meeting = '', slug = ''] = path.split('/');
  return `${slug}-${meeting}`;
}

/** What is referred to, and under each the places that do. */
function renderIncoming(backlinks: readonly Backlink[], base: string): string {
  const lines = [...Map.groupBy(backlinks, ({ to }) => to)].map(([to, incoming]) => {
    const target = to.place.length === 0 ? 'Hele bilaget' : renderLink(to, base);
    const sources = new Set(incoming.map(({ from }) => renderLink(from, base, true)));
    return `<dt>${target}</dt><dd>${[...sources].join('<br>')}</dd>`;
  });
  return `<dl>${lines.join('')}</dl>`;
}

function renderLink(block: ConnectedBlock, base: string, isWithPaper = false): string {
  return link(block.url, base, toName(block, isWithPaper));
}

function link(path: string, base: string, name: string): string {
  return `<a href="${withBase(base, path)}">${name}</a>`;
}

function toName({ paper, place }: ConnectedBlock, isWithPaper: boolean): string {
  const parts = [...(isWithPaper || place.length === 0 ? [paper] : []), ...place];
  return escapeHtml(parts.map((part) => shorten(part, 60)).join(' › '));
}

function renderExcerpt(excerpt: readonly Run[]): string {
  return excerpt
    .map(({ text, isMarked }) => (isMarked ? `<mark>${escapeHtml(text)}</mark>` : escapeHtml(text)))
    .join('');
}
