import { writeAddressList } from './addresses/address-list.ts';
import { writeMailPages } from './addresses/mail-pages.ts';
import { addSigns, checkPromises } from './addresses/promises.ts';
import type { BuiltSite, OpenPage, SitePlace } from './built-site.ts';
import { checkFileNames, checkHostFiles, writeHostFiles } from './hosts/host-files.ts';
import { checkLinks } from './links.ts';
import { checkPages } from './pages.ts';
import { checkBlockSources, writeBlockSources } from './proof/block-sources.ts';
import { checkMachineReadable } from './proof/machine-readable.ts';
import { checkMailPages } from './proof/mail-pages.ts';
import { checkProof } from './proof/proof.ts';
import { writePublishedText } from './proof/published-text.ts';
import { checkSearchRecords } from './search/records.ts';
import { writeSearchIndex } from './search/search-index.ts';
import { checkPolicies, securePage } from './security.ts';
import { checkSitemap, writeSitemap } from './sitemap.ts';
import { checkTimeline } from './timeline.ts';

/**
 * The kinds of steps, in the order in which they come: pages are changed, files made of them, all
 * is checked, and the index is made.
 */
export const KINDS = ['change', 'file', 'check', 'index'] as const;

/** What becomes of the built pages, and why it stands where it stands. */
export type Step = { readonly name: string; readonly why: string } & (
  | {
      /**
       * Gives what changes each page before it is written, and tells what is not there that it
       * needs.
       */
      readonly kind: 'change';
      readonly run: (site: SitePlace) => (page: OpenPage) => string[];
    }
  | {
      /** Tells what is wrong, one sentence each, with what to type. */
      readonly kind: 'check';
      readonly run: (site: BuiltSite) => string[];
    }
  | {
      /** Lays out files made of the pages. */
      readonly kind: 'file';
      readonly run: (site: BuiltSite) => void;
    }
  | {
      /** Makes what only a site without a fault gets; gives what an editor should know. */
      readonly kind: 'index';
      readonly run: (site: BuiltSite) => Promise<string[]>;
    }
);

/** All that becomes of the site when Astro has made its pages. */
export const STEPS: readonly Step[] = [
  {
    kind: 'change',
    name: 'signs',
    why: 'A sign is a part of the page, and must be there when the page is written.',
    run: addSigns,
  },
  {
    kind: 'change',
    name: 'security',
    why: 'The policy names the style by its hash: what changes a style stands before it.',
    run: () => securePage,
  },
  {
    kind: 'file',
    name: 'mail pages',
    why: 'They are held against content by a check, as they lie there.',
    run: writeMailPages,
  },
  {
    kind: 'file',
    name: 'address list',
    why: 'It has the places of the pages as they are served.',
    run: writeAddressList,
  },
  {
    kind: 'file',
    name: 'block sources',
    why: 'Which lines a block renders is known when its page has been laid beside the source.',
    run: writeBlockSources,
  },
  {
    kind: 'file',
    name: 'published text',
    why: 'It is read from the very bytes that are served.',
    run: writePublishedText,
  },
  {
    kind: 'file',
    name: 'sitemap',
    why: 'It lists the pages that there are.',
    run: writeSitemap,
  },
  {
    kind: 'file',
    name: 'host files',
    why: 'They say where on its host the site is served.',
    run: writeHostFiles,
  },
  {
    kind: 'check',
    name: 'proof',
    why: 'A changed word is the worst that can happen, and is told first.',
    run: checkProof,
  },
  {
    kind: 'check',
    name: 'machine-readable',
    why: 'Citations, data and what search engines are told are held against content.',
    run: checkMachineReadable,
  },
  {
    kind: 'check',
    name: 'previews',
    why: 'What mail pages say is held against the papers, as they lie there.',
    run: checkMailPages,
  },
  {
    kind: 'check',
    name: 'promises',
    why: 'An address that was public leads to the words that it led to.',
    run: checkPromises,
  },
  {
    kind: 'check',
    name: 'timeline',
    why: 'A date stands in print where the timeline says.',
    run: checkTimeline,
  },
  {
    kind: 'check',
    name: 'pages',
    why: 'A page is told from the others by its title and its address, and a place by its id.',
    run: checkPages,
  },
  {
    kind: 'check',
    name: 'links',
    why: 'A link leads to a page, a place or a file: those made above too.',
    run: checkLinks,
  },
  {
    kind: 'check',
    name: 'security',
    why: 'A page without its policy is not published.',
    run: checkPolicies,
  },
  {
    kind: 'check',
    name: 'block sources',
    why: 'No link of a page leads to them: a script fetches them.',
    run: checkBlockSources,
  },
  {
    kind: 'check',
    name: 'sitemap',
    why: 'A page that is not listed is not found.',
    run: checkSitemap,
  },
  {
    kind: 'check',
    name: 'host files',
    why: 'No page shows what hosts and search engines read at the root.',
    run: checkHostFiles,
  },
  {
    kind: 'check',
    name: 'file names',
    why: 'A block is named by its words, and each has a file: those made above too.',
    run: checkFileNames,
  },
  {
    kind: 'check',
    name: 'search records',
    why: 'Every word of a paper can be found.',
    run: checkSearchRecords,
  },
  {
    kind: 'index',
    name: 'search index',
    why: 'It takes the longest, and an editor with a mistake need not wait for it.',
    run: writeSearchIndex,
  },
];
