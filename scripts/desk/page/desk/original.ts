import type { DeskTold, OriginalTold } from '../../told.ts';
import { button, make } from '../html.ts';

/** Where something stands in what was received. */
export interface OriginalPlace {
  readonly paper: string;
  readonly line?: number | undefined;
  readonly page?: number | undefined;
}

/** What was received: the picture of a page, or the lines of the text that was made of it. */
export function originalPane({ id, originals, source }: DeskTold) {
  let shown = originals[0];
  let page = 1;
  let isPicture = true;
  let picture = make('img');
  const lines = make('ol', { class: 'lines', lang: 'da' });
  lines.append(...source.map((text) => make('li', {}, text)));
  const view = make('div', {
    ...{ class: 'view', tabindex: 0, role: 'group', 'aria-label': 'Originalen' },
  });
  const where = make('span', { class: 'soft' });
  const turn = (by: number) => {
    const pages = shown?.pages.map((one) => one.page) ?? [];
    if (pages.includes(page + by)) page += by;
    render();
  };
  const before = button('Forrige side', () => turn(-1));
  const after = button('Næste side', () => turn(1));
  const asPicture = button('Side', () => choose(true));
  const asLines = button('Kildens linjer', () => choose(false));
  const choose = (wanted: boolean) => {
    isPicture = wanted;
    render();
    scrollTo(lines.querySelector('[aria-current]'));
  };
  const scrollTo = (line: Element | null) => {
    if (line instanceof HTMLElement) view.scrollTop = line.offsetTop - view.clientHeight / 3;
  };
  const render = () => {
    const isPaged = shown?.isPdf === true;
    const showsPicture = isPaged && isPicture;
    for (const part of [asPicture, asLines]) part.hidden = !isPaged;
    for (const part of [before, after]) part.hidden = !showsPicture;
    asPicture.setAttribute('aria-pressed', String(showsPicture));
    asLines.setAttribute('aria-pressed', String(!showsPicture));
    const query = new URLSearchParams({ meeting: id, file: shown?.file ?? '', page: `${page}` });
    if (showsPicture) showPage(`/api/page?${query}`);
    else if (lines.parentElement !== view) view.replaceChildren(lines);
    tellWhere(showsPicture && !picture.complete ? 'tegnes …' : '');
  };
  const tellWhere = (state: string) => {
    const isPicture = picture.parentElement === view;
    where.textContent = [shown?.file, isPicture && `side ${page} af ${shown?.pages.length}`, state]
      .filter(Boolean)
      .join(', ');
  };
  /** A picture that comes late must not leave that of another page standing meanwhile. */
  const showPage = (address: string) => {
    if (picture.getAttribute('src') !== address)
      picture = make('img', {
        ...{ src: address, alt: `Side ${page} af ${shown?.file}`, width: 1200, height: 1697 },
        onload: () => tellWhere(''),
        onerror: () => tellWhere('som ikke kan vises som billede. Se kildens linjer.'),
      });
    if (picture.parentElement !== view) view.replaceChildren(picture);
  };
  const show = ({ paper, line, page: told }: OriginalPlace) => {
    shown = originals.find((one) => one.papers.includes(paper)) ?? originals[0];
    const pages = shown?.pages ?? [];
    const fitting = line && pages.findLast((one) => one.line !== undefined && one.line <= line);
    page = told ?? (fitting ? fitting.page : (pages[0]?.page ?? 1));
    lines.querySelector('[aria-current]')?.removeAttribute('aria-current');
    const current = line ? lines.children[line - 1] : undefined;
    current?.setAttribute('aria-current', 'location');
    render();
    scrollTo(current ?? null);
    if (picture.parentElement === view && line) scrollPage(pages, line);
  };
  /** About how far down its page a line of the source stands, by how many lines the page has. */
  const scrollPage = (pages: OriginalTold['pages'], line: number) => {
    const at = pages.findIndex((one) => one.page === page);
    const first = pages[at]?.line ?? line;
    const next = pages.slice(at + 1).find((one) => one.line !== undefined)?.line;
    const part = (line - first) / Math.max((next ?? source.length) - first, 1);
    view.scrollTop = part * picture.clientHeight - view.clientHeight / 3;
  };
  render();
  const tools = make('p', { class: 'tools' }, asPicture, asLines, before, after);
  const content = make('div', { class: 'content', id: 'original' }, tools, view);
  const opener = button('Originalen', () => open(content.hidden === true), {
    'aria-controls': 'original',
  });
  const open = (isOpen: boolean) => {
    content.hidden = !isOpen;
    opener.setAttribute('aria-expanded', String(isOpen));
  };
  // In one column it would stand between the decisions and the draft.
  open(matchMedia('(min-width: 60rem)').matches);
  const title = make('h2', { id: 'originalen' }, opener);
  const element = make(
    'section',
    { class: 'pane original', 'aria-labelledby': 'originalen' },
    make('div', { class: 'tools' }, title, where),
    content,
  );
  return { element, show };
}
