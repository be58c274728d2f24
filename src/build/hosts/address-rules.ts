import { type Block, isHeading } from '../../domain/papers/block.ts';

/** The hosts whose rules can stand for the mail pages of most places. */
export const RULED_HOSTS = ['netlify', 'nginx', 'apache', 'iis'] as const;

/** A host that answers for places by rules. */
export type RuledHost = (typeof RULED_HOSTS)[number];

/** What an id is, as every host's expressions have it: no file and no folder of ours is like it. */
const ID = '[a-z][a-z0-9-]*';

/**
 * What keeps a page of its own beside headings and footnotes, for its preview: goals, tables and
 * figures. Editor's notes do not: they are many, and what is sent on are the paper's own words.
 */
const KEEPS_PAGE = /^(?:table|figure|hgroup|dl)$/;

/**
 * The host whose rules the site is built with; nothing without ADDRESS_RULES. Throws a RangeError
 * on a host that there are none for.
 */
export function ruledHost(): RuledHost | undefined {
  const name = process.env['ADDRESS_RULES'];
  const host = RULED_HOSTS.find((known) => known === name);
  if (name && !host)
    throw new RangeError(`ADDRESS_RULES is »${name}«; it can be ${RULED_HOSTS.join(', ')}.`);
  return host;
}

/** Whether a place has a mail page, and no rule of the host answers for it. */
export function hasMailPage(block: Block): boolean {
  if (ruledHost() === undefined) return true;
  return isHeading(block) || KEEPS_PAGE.test(block.tag) || /^fodnote-\d+$/.test(block.id);
}

/** Papers whose places a host answers for, and where its site is served. */
export interface RuledSite {
  readonly base: string;
  readonly papers: readonly { readonly meeting: string; readonly slug: string }[];
}

/**
 * The files with a host's rules, by name: `/2019-04/eu-kontor/finansiering-2` leads to the place on
 * its paper when no file is there. So does an id that is not there, for the paper's page repairs it
 * and the page for what is missing could do no more. Papers are named: no other address is
 * swallowed.
 */
export function toRules(host: RuledHost, site: RuledSite): Record<string, string> {
  const { base, papers } = site;
  const ruled = byMeeting(site);
  switch (host) {
    case 'netlify': {
      const paths = papers.map(({ meeting, slug }) => `${base}${meeting}/${slug}/`);
      const rules = paths.map((path) => `${path}:id ${path}#:id 302\n`);
      return { _redirects: rules.join('') };
    }
    case 'nginx': {
      const rules = ruled.map(
        ({ meeting, slugs }) =>
          `location ~ "^${escaped(base)}${meeting}/(${slugs})/(${ID})/?$" {\n` +
          `    if (!-e $request_filename) { return 302 ${base}${meeting}/$1/#$2; }\n}\n`,
      );
      return { 'nginx-rules.conf': rules.join('') };
    }
    case 'apache': {
      const rules = ruled.map(
        ({ meeting, slugs }) =>
          'RewriteCond %{REQUEST_FILENAME} !-f\nRewriteCond %{REQUEST_FILENAME} !-d\n' +
          `RewriteRule ^${meeting}/(${slugs})/(${ID})/?$ ` +
          `${base}${meeting}/$1/#$2 [R=302,NE,QSD,L]\n`,
      );
      return { '.htaccess': `RewriteEngine On\n${rules.join('')}` };
    }
    default:
      return {};
  }
}

/** The rules for IIS, which stand in its web.config; they need the module URL Rewrite. */
export function toIisRules(site: RuledSite): string[] {
  const rules = byMeeting(site).flatMap(({ meeting, slugs }) => [
    `        <rule name="${meeting}" stopProcessing="true">`,
    `          <match url="^${meeting}/(${slugs})/(${ID})/?$" />`,
    '          <conditions>',
    '            <add input="{REQUEST_FILENAME}" matchType="IsFile" negate="true" />',
    '            <add input="{REQUEST_FILENAME}" matchType="IsDirectory" negate="true" />',
    '          </conditions>',
    `          <action type="Redirect" url="${site.base}${meeting}/{R:1}/#{R:2}" ` +
      'redirectType="Found" />',
    '        </rule>',
  ]);
  return ['    <rewrite>', '      <rules>', ...rules, '      </rules>', '    </rewrite>'];
}

function byMeeting({ papers }: RuledSite): { meeting: string; slugs: string }[] {
  const meetings = Map.groupBy(papers, ({ meeting }) => meeting);
  return [...meetings].map(([meeting, own]) => ({
    meeting,
    slugs: own.map(({ slug }) => slug).join('|'),
  }));
}

function escaped(base: string): string {
  return base.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
