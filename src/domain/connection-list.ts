import { type ConnectedBlock, type Connection, entryPath } from './connection.ts';
import { formatCount } from './format.ts';
import { escapeHtml } from './html.ts';
import { withBase } from './permalink.ts';
import type { RegisterEntry } from './register.ts';
import { shorten } from './shorten.ts';

const LONGEST_QUOTE = 240;
const collator = new Intl.Collator('da');

/** The blocks that name an entry, paper by paper, as HTML; a sentence when there are none. */
export function renderMentions(blocks: readonly ConnectedBlock[], base: string): string {
  if (blocks.length === 0) return '<p>Ingen af bilagene nævner det.</p>';
  const papers = [...Map.groupBy(blocks, ({ paper }) => paper)];
  return papers
    .map(([paper, found]) => {
      const items = found.map((block) => `<li>${renderLink(block, base)}<blockquote>${quote(block)}</blockquote></li>`);
      return `<h3>${escapeHtml(paper)} <span class="soft">${formatCount(found.length, 'sted', 'steder')}</span></h3><ul>${items.join('')}</ul>`;
    })
    .join('');
}

/** The entries of a kind in Danish order, with the places that name them: as links to their pages, or in full when they have none. */
export function renderEntries(
  mentions: ReadonlyMap<RegisterEntry, readonly ConnectedBlock[]>,
  kind: RegisterEntry['kind'],
  base: string,
): string {
  const entries = [...mentions]
    .filter(([entry]) => entry.kind === kind)
    .sort(([one], [other]) => collator.compare(one.name, other.name));
  return entries
    .map(([entry, blocks]) => {
      const path = entryPath(entry) ?? '';
      const also = entry.also.length > 0 ? `<p class="soft">Også: ${escapeHtml(entry.also.join(', '))}</p>` : '';
      const name = escapeHtml(entry.name);
      const count = formatCount(blocks.length, 'sted', 'steder');
      return path.includes('#')
        ? `<section><h2 id="${entry.key}">${name}</h2>${also}<div class="mentions">${renderMentions(blocks, base)}</div></section>`
        : `<section><h2><a href="${withBase(base, path)}">${name}</a> <span class="soft">${count}</span></h2>${also}</section>`;
    })
    .join('');
}

/** What refers to a place from other papers and from other sections of its own, as HTML for its end; empty when nothing does. */
export function renderPlaceBacklinks(connections: readonly Connection[], base: string): string {
  const sources = connections
    .filter(({ from, to }) => typeof to === 'object' && (from.paper !== to.paper || from.place[0] !== to.place[0]))
    .map(({ from, to }) => renderLink(from, base, typeof to === 'object' && from.paper !== to.paper));
  return sources.length === 0 ? '' : `<small data-site>Henvises til fra ${[...new Set(sources)].join(', ')}</small>`;
}

/** What refers to a paper from others, block by block, as HTML; empty when nothing does. What refers to it from itself stands on the list of all. */
export function renderBacklinks(connections: readonly Connection[], base: string): string {
  const others = connections.filter(({ from, to }) => typeof to === 'object' && from.paper !== to.paper);
  if (others.length === 0) return '';
  return `<h2 id="henvises-fra">Henvises til fra</h2>${renderIncoming(others, base)}`;
}

/** What each paper refers to, where it leads, or why it leads nowhere, and what refers to it, as HTML. */
export function renderReferences(
  papers: readonly {
    readonly title: string;
    readonly outgoing: readonly Connection[];
    readonly incoming: readonly Connection[];
  }[],
  base: string,
): string {
  return papers
    .map(({ title, outgoing, incoming }) => {
      const lines = outgoing.map((connection, index) => {
        const { from, words, to, remark } = connection;
        const name = typeof to === 'string' ? renderPage(to, base) : to && renderLink(to, base, true);
        const target = name ? `Fører til ${name}${/[.…]<\/a>$/.test(name) ? '' : '.'} ` : '';
        const place = `<span class="soft">${renderLink(from, base)}</span>`;
        return `<li id="${referenceId(connection, index)}"><q>${escapeHtml(words)}</q> ${place}<p>${target}${escapeHtml(remark)}</p></li>`;
      });
      const back = incoming.length > 0 ? `<h3>Henvises til fra</h3>${renderIncoming(incoming, base)}` : '';
      return `<h2>${escapeHtml(title)}</h2><h3>Henviser til</h3><ol>${lines.join('')}</ol>${back}`;
    })
    .join('');
}

/** The id of a reference in the list: `stoette-kkr-2019-04-3` is the third of its paper. */
export function referenceId({ from }: Connection, index: number): string {
  const [, meeting = '', slug = ''] = from.url.split('/');
  return `${slug}-${meeting}-${index + 1}`;
}

/** What is referred to, and under each the places that do. */
function renderIncoming(connections: readonly Connection[], base: string): string {
  const lines = [...Map.groupBy(connections, ({ to }) => to)].map(([to, incoming]) => {
    const target = typeof to !== 'object' ? '' : to.place.length === 0 ? 'Hele bilaget' : renderLink(to, base);
    const sources = new Set(incoming.map(({ from }) => renderLink(from, base, true)));
    return `<dt>${target}</dt><dd>${[...sources].join('<br>')}</dd>`;
  });
  return `<dl>${lines.join('')}</dl>`;
}

function renderLink(block: ConnectedBlock, base: string, isWithPaper = false): string {
  return `<a href="${withBase(base, block.url)}">${toName(block, isWithPaper)}</a>`;
}

function toName({ paper, place }: ConnectedBlock, isWithPaper: boolean): string {
  const parts = [...(isWithPaper || place.length === 0 ? [paper] : []), ...place];
  return escapeHtml(parts.map((part) => shorten(part, 60)).join(' › '));
}

function renderPage(path: string, base: string): string {
  return `<a href="${withBase(base, path)}">${escapeHtml(path)}</a>`;
}

function quote({ words }: ConnectedBlock): string {
  return escapeHtml(shorten(words, LONGEST_QUOTE));
}
