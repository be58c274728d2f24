import type { Element, ElementContent } from 'hast';
import { select } from 'hast-util-select';
import type { BuiltPage } from '../../src/build/built-site.ts';
import type { Site } from './sites.ts';

/** A name of the register that leads somewhere, and whether a plain scan finds it in a text. */
export interface ScannedName {
  readonly name: string;
  /** `/kommuner/aavang/`, `/programmer/#groenne-overfarter` */
  readonly path: string;
  readonly isIn: (text: string) => boolean;
}

/** The names of a register, each found where it or its genitive, and no longer name, is a word. */
export function namesOf({ register }: Pick<Site, 'register'>): ScannedName[] {
  const entries = [
    ...register.municipality.map((entry) => ({ ...entry, path: `/kommuner/${entry.key}/` })),
    ...register.organisation.map((entry) => ({ ...entry, path: `/organisationer/${entry.key}/` })),
    ...register.programme.map((entry) => ({ ...entry, path: `/programmer/#${entry.key}` })),
  ];
  const paths = new Map(
    entries.flatMap(({ name, also, spelled, path }) =>
      [name, ...also, ...spelled].map((written) => [written, path] as const),
    ),
  );
  const names = [...paths.keys()].sort((one, other) => other.length - one.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(${names.map(RegExp.escape).join('|')})s?(?![\\p{L}\\p{N}])`,
    'gu',
  );
  const found = new Map<string, Set<string | undefined>>();
  const scan = (text: string) => {
    const known =
      found.get(text) ??
      new Set([...text.matchAll(pattern)].map(([, name = '']) => paths.get(name)));
    found.set(text, known);
    return known;
  };
  return entries.map(({ name, path }) => ({ name, path, isIn: (text) => scan(text).has(path) }));
}

/** The blocks of a paper with the paper's words that stand in no smaller one, its title first. */
export function blocksOf({ path, tree }: BuiltPage): { url: string; words: string }[] {
  const article = select('article', tree);
  const title = select('h1', tree);
  const blocks: { url: string; words: string }[] = [];
  const walk = (node: ElementContent) => {
    if (node.type !== 'element' || 'dataSite' in node.properties) return;
    if (isBlock(node))
      blocks.push({ url: `${path}#${node.properties.id}`, words: ownWords(node.children) });
    node.children.forEach(walk);
  };
  article?.children.forEach(walk);
  return [{ url: path, words: title ? ownWords(title.children) : '' }, ...blocks];
}

function ownWords(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      const isApart =
        node.type === 'element' && !/^(?:a|b|data|del|i|ins|span)$/.test(node.tagName);
      if (node.type !== 'element' || node.tagName === 'sup' || 'dataSite' in node.properties)
        return '';
      const words = isBlock(node) ? '' : ownWords(node.children);
      return isApart ? ` ${words} ` : words;
    })
    .join('')
    .replace(/\s+/g, ' ');
}

function isBlock({ tagName, properties }: Element): boolean {
  return Boolean(properties.id) && !/^(?:a|del|ins)$/.test(tagName);
}

/** The sections of a paper: texts in which names may be links, and where those links lead. */
export function sectionsOf({ tree }: BuiltPage): { texts: string[]; hrefs: Set<unknown> }[] {
  const first = { texts: [] as string[], hrefs: new Set<unknown>() };
  const sections = [first];
  const walk = (node: ElementContent) => {
    const section = sections.at(-1) ?? first;
    if (node.type === 'text') section.texts.push(node.value);
    if (node.type !== 'element' || 'dataSite' in node.properties) return;
    if (node.tagName === 'h2') sections.push({ texts: [], hrefs: new Set() });
    const isName = String(node.properties.className) === 'entity';
    if (isName) section.hrefs.add(node.properties.href);
    if (
      isName ||
      !/^(?:a|h[1-6]|hgroup|data-table|details|dt|thead|caption|sup)$/.test(node.tagName)
    )
      node.children.forEach(walk);
  };
  select('.prose', tree)?.children.forEach(walk);
  return sections;
}
