import { rmSync } from 'node:fs';
import type { OpenPage } from '../../src/build/built-site.ts';
import type { Step } from '../../src/build/steps.ts';
import { editFile } from './planted.ts';

const MAIL_EDITS: readonly [RegExp, string][] = [
  [/og:title" content="[^"]+/, 'og:title" content="Andet'],
  [/og:description" content="[^"]*/, 'og:description" content="X'],
  [/url=[^"]+/, 'url=/om/'],
  [/<h1>[^<]+/, '<h1>Andet'],
  [/<meta http-equiv="content-security-policy"[^>]*>/, ''],
  [/(rel="canonical" href=")[^"]*/, '$1https://example.org/om/'],
  [/noindex/, 'index'],
];

/** Spoils a mail page in each of its parts, the last of them that of an editor's note. */
export const WRONG_MAIL_PAGES: Step & { readonly count: number } = {
  kind: 'file',
  name: 'wrong mail pages',
  why: 'Planted.',
  count: MAIL_EDITS.length,
  run: ({ folder, pages }) => {
    const blocks = pages.find(({ path }) => path === '/2025-08/referat/')?.paper?.blocks ?? [];
    const [note, others] = [blocks.filter(isNote), blocks.filter((block) => !isNote(block))];
    const chosen = [...others.slice(0, MAIL_EDITS.length - 1), ...note];
    for (const [at, [before, after]] of MAIL_EDITS.entries())
      editFile(`${folder}2025-08/referat/${chosen[at]?.id}/index.html`, before, after);
  },
};

const isNote = ({ id }: { readonly id: string }) => id === 'note-referatet';

/** Lists in the sitemap a page that may not be found, in the place of another. */
export const WRONG_SITEMAP: Step = {
  kind: 'file',
  name: 'wrong sitemap',
  why: 'Planted.',
  run: ({ folder }) =>
    editFile(`${folder}sitemap.xml`, /example.org\/om\//, 'example.org/404.html'),
};

/** Changes what one kind of host reads, and takes away what another does. */
export const WRONG_HOST_FILES: Step = {
  kind: 'file',
  name: 'wrong host files',
  why: 'Planted.',
  run: ({ folder }) => {
    editFile(`${folder}web.config`, /404\.html/, 'index.html');
    rmSync(`${folder}_headers`);
  },
};

/** Adds a style to a page when its policy is made. */
export const LATE_STYLE: Step = {
  kind: 'change',
  name: 'late style',
  why: 'Planted.',
  run:
    () =>
    ({ tree }) => {
      const text = JSON.stringify(tree).includes('"tagName":"style"');
      if (text) addStyle(tree);
      return [];
    },
};

function addStyle(tree: OpenPage['tree']) {
  tree.children.push({
    type: 'element',
    tagName: 'style',
    properties: {},
    children: [{ type: 'text', value: 'p{color:red}' }],
  });
}
