import { readFileSync } from 'node:fs';
import { createProcessor } from '@mdx-js/mdx';
import type { Program } from 'estree';
import type { Root } from 'hast';
import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import type { MeetingFiles } from '../../domain/papers/meeting-faults.ts';
import { pipeline } from '../../markdown/pipeline.ts';
import { explainSyntax, findProgram } from './syntax-faults.ts';

type Component = MdxJsxFlowElement | MdxJsxTextElement;

const processor = createProcessor({
  remarkPlugins: pipeline.remarkPlugins,
  rehypePlugins: [...pipeline.rehypePlugins, leaveNothing],
  remarkRehypeOptions: pipeline.remarkRehype,
});

/**
 * What is wrong with the text of a paper, one sentence each with the line: its marks, and the
 * components that it uses.
 */
export async function checkPaper(
  file: string,
  meetings: readonly MeetingFiles[],
): Promise<string[]> {
  const text = readFileSync(file, 'utf8');
  // The front matter has its own check; its lines stay, so that those below have their numbers.
  const body = text.replace(/^---\r?\n[\s\S]*?^---[ \t]*$/m, (front) =>
    front.replace(/[^\n]/g, ''),
  );
  if (body === text) return [];
  const [, , meeting, name = ''] = file.split('/');
  const slug = name.replace(/\.mdx$/, '');
  const files = meetings.find(({ id }) => id === meeting);
  const frontmatter = { ...files?.appendices.find((paper) => paper.slug === slug)?.data };
  const source = new VFile({ path: file, value: body, data: { astro: { frontmatter } } });
  try {
    const tree = processor.parse(source);
    visit(tree, (component) => {
      const fault = isComponent(component)
        ? files && findFault(component, files, slug)
        : findProgram(component);
      if (fault) source.message(fault, { place: component.position });
    });
    // MDX's types take what comes out of the last plugin for what goes into the first.
    await processor.run(tree as unknown as Program, source);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    // What a plugin stopped at stands among the messages already; what MDX cannot read does not.
    if (!source.messages.includes(error)) source.messages.push(error);
  }
  return source.messages
    .map((message) => explainSyntax(message, body))
    .map(({ line, column, reason }) => `${file}:${line}:${column} ${reason}`);
}

/** All has been looked at: what is left would be made into a program that nobody runs. */
function leaveNothing() {
  return (): Root => ({ type: 'root', children: [] });
}

/** The components that a paper may use. */
const COMPONENTS = ['DataTable', 'Figure', 'Fold', 'Goal', 'GoalsOverview'];

function isComponent(node: Nodes): node is Component {
  const isJsx = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
  return isJsx && /^\p{Lu}/u.test(node.name ?? '');
}

/** What a component names that is not there, with what to type. */
function findFault(
  component: Component,
  { appendices, tables, goals, unread }: MeetingFiles,
  slug: string,
): string | undefined {
  const name = component.name ?? '';
  const of = propertyOf(component, name === 'Goal' ? 'number' : 'of');
  if (!COMPONENTS.includes(name))
    return `<${name}> kendes ikke. Skriv et af: <${COMPONENTS.join('>, <')}>.`;
  const braced = component.attributes.find(({ value }) => typeof value === 'object' && value);
  if (braced?.type === 'mdxJsxAttribute')
    return `${braced.name} står mellem { og }. Skriv det i anførselstegn: ${braced.name}="…".`;
  if (name === 'DataTable') {
    const own = tables.filter(({ data }) => data.appendix === slug).map((table) => table.name);
    if (own.includes(of) || unread.includes(of)) return undefined;
    const known =
      own.length > 0 ? `Skriv et af: ${own.join(', ')}.` : 'Bilaget har ingen tabeller.';
    return `tabellen »${of}« findes ikke i bilaget. ${known}`;
  }
  if (name === 'Figure') {
    const id = propertyOf(component, 'id');
    const paper = appendices.find((appendix) => appendix.slug === slug);
    const isThere = paper?.data.figures?.some((figure) => figure.id === id);
    if (isThere || !paper) return undefined;
    return (
      `figuren »${id}« findes ikke. Skriv den øverst i filen: figures: ` +
      "[{ id: figur-1, file: billede.png, alt: 'Hvad det viser' }]."
    );
  }
  if (name === 'Fold' || unread.includes('goals')) return undefined;
  if (goals?.appendix !== slug) {
    const remedy = 'Skriv målene i goals.yaml, eller fjern <Goal> og <GoalsOverview>.';
    return `papiret har ingen mål. ${remedy}`;
  }
  if (name === 'GoalsOverview' || goals.goals[Number(of) - 1]) return undefined;
  const remedy = `Skriv et tal fra 1 til ${goals.goals.length}: <Goal number="1" />.`;
  return `mål ${of} findes ikke. ${remedy}`;
}

function propertyOf({ attributes }: Component, name: string): string {
  const found = attributes.find(
    (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name,
  );
  return typeof found?.value === 'string' ? found.value : '';
}
