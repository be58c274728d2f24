import type { Nodes } from 'mdast';
import type { VFileMessage } from 'vfile-message';
import { shorten } from '../../domain/text/shorten.ts';

/** A mistake in a paper's text, and where it begins. */
export interface TextFault {
  readonly line: number;
  readonly column: number;
  readonly reason: string;
}

/** The most characters of what was typed that are shown. */
const SHOWN = 40;

const LOST =
  'teksten kan ikke læses herfra. Skriv < som &lt; og { som &#123;, hvor papiret har dem, og ' +
  'luk hver kode, der er åbnet: <Fold …> med </Fold>, <DataTable … /> med />.';

/** What MDX cannot read, as an editor can mend it; what our own plugins tell stays as it is. */
export function explainSyntax(message: VFileMessage, text: string): TextFault {
  const { line = 1, column = 1, reason, source = '' } = message;
  if (!/^(?:micromark|mdast-util|@mdx-js)/.test(source)) return { line, column, reason };
  const lines = text.split('\n');
  if (source.endsWith('mdxjs-esm')) return explainProgram(lines, line);
  const upTo = [...lines.slice(0, line - 1), (lines[line - 1] ?? '').slice(0, column)].join('\n');
  if (source.endsWith('mdx-expression')) return at(lines, upTo.lastIndexOf('{'), explainBrace);
  const [, name = '', row = '', place = ''] =
    reason.match(/closing tag for `<(.*?)>` \((\d+):(\d+)/) ?? [];
  const [, closing] = reason.match(/^Unexpected closing tag `<\/(.*?)>`/) ?? [];
  if (closing !== undefined) {
    const fault = `</${closing}> lukker ikke <${name}> fra linje ${row}.`;
    return { line, column, reason: `${fault} Skriv </${name}>.` };
  }
  if (name) return { line: Number(row), column: Number(place), reason: explainOpen(name) };
  return at(lines, upTo.lastIndexOf('<'), explainTag);
}

/** What stands in a paper and would be run as a program; nothing when it is a remark of ours. */
export function findProgram({ type, ...node }: Nodes): string | undefined {
  const value = 'value' in node ? String(node.value) : '';
  if (type === 'mdxjsEsm') return explainFirstWord(value);
  if (type !== 'mdxTextExpression' && type !== 'mdxFlowExpression') return undefined;
  return /^\s*\/\*[\s\S]*\*\/\s*$/.test(value) ? undefined : explainBrace(`{${value}}`);
}

/** The fault at an offset of the text; `explain` is given what stands there. */
function at(
  lines: readonly string[],
  offset: number,
  explain: (found: string) => string,
): TextFault {
  const before = lines.join('\n').slice(0, Math.max(0, offset)).split('\n');
  const [line, column] = [before.length, (before.at(-1) ?? '').length + 1];
  const found = offset < 0 ? '' : (lines[line - 1] ?? '').slice(column - 1);
  return { line, column, reason: explain(found) };
}

function explainBrace(found: string): string {
  const [typed = ''] = found.match(/^\{[^}\n]*\}?/) ?? [];
  if (!typed) return LOST;
  const shown = shorten(typed, SHOWN);
  return `»${shown}« læses som et program. Skriv { som &#123;: ${shown.replace('{', '&#123;')}`;
}

function explainTag(found: string): string {
  if (found.startsWith('<!--'))
    return '»<!--« kan ikke læses. Skriv en bemærkning til jer selv som {/* husk … */}.';
  const [typed = ''] = found.match(/^<[^\s>]*>?/) ?? [];
  if (typed.startsWith('</'))
    return `»${typed}« lukker intet, der er åbnet. Fjern den, eller skriv <…> før det, den lukker.`;
  const [, property, value] = found.match(/^<\p{Lu}[^>]*?\s(\w+)=([^\s"'{>/]+)/u) ?? [];
  if (property)
    return `værdien af ${property} har ingen anførselstegn. Skriv ${property}="${value}".`;
  if (/^<\p{Lu}/u.test(typed))
    return `»${shorten(found, SHOWN)}« slutter ikke. Skriv den på én linje, med /> til sidst.`;
  if (!typed) return LOST;
  const shown = shorten(typed, SHOWN);
  const fault = `»${shown}« læses som en kode.`;
  return `${fault} Skriv < som &lt;: ${shown.replace('<', '&lt;')}`;
}

function explainOpen(name: string): string {
  if (name === 'br') return '<br> kendes ikke. Skriv \\ sidst på linjen, og fortsæt på den næste.';
  if (/^\p{Lu}/u.test(name)) {
    const remedy = name === 'Fold' ? `</${name}>, hvor det slutter` : '/> i stedet for >';
    return `<${name}> bliver aldrig lukket. Skriv ${remedy}.`;
  }
  return `<${name}> bliver aldrig lukket. Skriv < som &lt;, når papiret selv har det: &lt;${name}>`;
}

/** A line that begins with `import` or `export` is a program, whatever it goes on with. */
function explainProgram(lines: readonly string[], line: number): TextFault {
  const index = lines.findLastIndex((text, row) => row < line && /^(?:import|export)\s/.test(text));
  return { line: index + 1, column: 1, reason: explainFirstWord(lines[index] ?? '') };
}

function explainFirstWord(typed: string): string {
  const [word = ''] = typed.split(/\s/, 1);
  if (!word) return LOST;
  const spelled = `&#${word.codePointAt(0)};${word.slice(1)}`;
  return `en linje, der begynder med »${word}«, læses som et program. Skriv ${spelled}`;
}
