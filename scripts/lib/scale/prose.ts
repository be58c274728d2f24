import { parseDocument, visit } from 'yaml';

/** What is done to words; it is never given what only machines read. */
export type Rewrite = (words: string) => string;

const ADDRESS = String.raw`https?:\/\/[^\s>)]+|www\.[^\s>)\]]+|[^\s(<]+@[^\s)>\]]+`;

/** What is no word in a source: addresses, and the codes of its tables. */
const SOURCE_MARKS = new RegExp(`(${ADDRESS}|<\\/?[a-z][^>\\n]*>)`);

/**
 * And in Markdown: where a link leads, ids, marks of notes and footnotes, components; in data, the
 * keys of columns.
 */
const MARKDOWN_MARKS = new RegExp(
  String.raw`(${ADDRESS}|\]\([^\s")]*|\[[#^!][^\]]*\]|<\/?[A-Z][^>\n]*>|\{[\w-]+\})`,
);

/** The fields of the content whose values name something, or are counted or computed with. */
const MACHINE_FIELDS = new Set(
  (
    'agendaItem appendix at becomes caseIds computed date documentIds file group id key kind ' +
    'mark meeting origin place printed reason related scenario section sha256 shareOf to type unit'
  ).split(' '),
);

/** A source with its words rewritten. */
export function rewriteSource(source: string, rewrite: Rewrite): string {
  return rewriteBetween(source, SOURCE_MARKS, rewrite);
}

/** A paper in MDX with its words rewritten, and those of its front matter. */
export function rewritePaper(mdx: string, rewrite: Rewrite): string {
  const [, matter = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(mdx) ?? [];
  if (!matter) throw new RangeError(`no front matter: ${mdx.slice(0, 40)}`);
  return `---\n${rewriteData(matter, rewrite)}---\n${rewriteMarkdown(body, rewrite)}`;
}

/** A YAML file with the words of its values rewritten; its keys, remarks and layout stay. */
export function rewriteData(yaml: string, rewrite: Rewrite): string {
  const ranges: [start: number, end: number][] = [];
  visit(parseDocument(yaml), {
    Pair: (_, { key }) => (MACHINE_FIELDS.has(`${key}`) ? visit.SKIP : undefined),
    Scalar: (position, { value, range }) => {
      if (position !== 'key' && typeof value === 'string' && range)
        ranges.push([range[0], range[1]]);
    },
  });
  let end = 0;
  const parts = ranges.map(([start, stop]) => {
    const part = yaml.slice(end, start) + rewriteMarkdown(yaml.slice(start, stop), rewrite);
    end = stop;
    return part;
  });
  return parts.join('') + yaml.slice(end);
}

function rewriteMarkdown(text: string, rewrite: Rewrite): string {
  return rewriteBetween(text, MARKDOWN_MARKS, rewrite);
}

function rewriteBetween(text: string, marks: RegExp, rewrite: Rewrite): string {
  const parts = text.split(marks);
  return parts.map((part, index) => (index % 2 === 0 ? rewrite(part) : part)).join('');
}
