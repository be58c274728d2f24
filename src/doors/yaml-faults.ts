import type { YAMLError } from 'yaml';

/** A line of a file that is no YAML: what is wrong with it, and what to type. */
export interface YamlFault {
  readonly line: number;
  readonly message: string;
  readonly hint: string;
}

/** What a value may not begin with unless it stands in quotation marks. */
const SIGN = /(?::|-|\[|,)\s+([*&!|>%@`])(?=\S)/;

/** A field's value with a colon in it. */
const COLONS = /^\s*(?:- )?[\w-]+:\s+[^\s[{'"].*:\s/;

const INDENT = "Skriv begge med samme indryk; er det én tekst over to linjer, så sæt den i '…'.";

/** What YAML cannot read, as an editor can mend it. */
export function explainYaml({ code, message, pos, linePos }: YAMLError, text: string): YamlFault {
  const line = linePos?.[0].line ?? 1;
  const lines = text.split('\n');
  const typed = lines[line - 1] ?? '';
  const open = findOpen(lines, line, message);
  if (code === 'DUPLICATE_KEY') {
    const [key] = text.slice(pos[0]).split(':', 1);
    return { line, message: `»${key}« står der allerede.`, hint: 'Fjern den ene linje.' };
  }
  if (code === 'TAB_AS_INDENT' || /^\s*\t/.test(typed)) {
    const hint = 'Slet det, og skriv mellemrum.';
    return { line, message: 'linjen begynder med et tabulatortegn.', hint };
  }
  if (open) return open;
  if (code === 'BAD_SCALAR_START') {
    const [sign = ''] = text.slice(pos[0]);
    return { line, message: `en tekst må ikke begynde med »${sign}«.`, hint: quoteHint(typed) };
  }
  if (SIGN.test(typed)) return { ...explainSign(typed), line };
  if (code === 'BLOCK_IN_FLOW' || (code === 'BLOCK_AS_IMPLICIT_KEY' && COLONS.test(typed)))
    return { line, message: 'der står et kolon i værdien.', hint: quoteHint(typed) };
  if (code === 'UNEXPECTED_TOKEN' && /:\s+['"].*['"]\s*\S/.test(typed)) {
    const hint = "En apostrof inde i '…' skrives to gange: ''.";
    return { line, message: 'der står mere efter det sidste anførselstegn.', hint };
  }
  if (code.startsWith('BLOCK_') && /^\s+\S/.test(lines[line] ?? ''))
    return { line, message: 'linjen og den næste er ikke rykket lige langt ind.', hint: INDENT };
  if (!typed.includes(': ') && !typed.endsWith(':')) {
    const hint = 'Skriv feltets navn, et kolon og et mellemrum foran værdien.';
    return { line, message: `»${typed.trim()}« hører ikke til noget felt.`, hint };
  }
  return { line, message: 'linjen kan ikke læses efter den før.', hint: INDENT };
}

/** A value that begins with a sign that YAML takes for its own: `title: *Referat*`. */
export function explainSign(text: string): YamlFault {
  const lines = text.split('\n');
  const index = lines.findIndex((typed) => SIGN.test(typed));
  const [, sign = '*'] = lines[index]?.match(SIGN) ?? [];
  const message = `en tekst må ikke begynde med »${sign}«.`;
  return { line: index + 1, message, hint: quoteHint(lines[index] ?? '') };
}

/** The line of a bracket or a quotation mark that is not closed. */
function findOpen(lines: readonly string[], line: number, message: string): YamlFault | undefined {
  const [, end] = message.match(/end with a ([\]}])/) ?? [];
  const start = end === ']' ? '[' : '{';
  const isOpen = (typed: string) =>
    end
      ? typed.split(start).length > typed.split(end).length
      : /(?:^|\s)'(?:[^']|'')*$/.test(typed) || /(?:^|\s)"(?:[^"\\]|\\.)*$/.test(typed);
  const isAsked = end !== undefined || /Missing closing|node end|YAML stream/.test(message);
  const at = isAsked ? lines.slice(0, line).findLastIndex(isOpen) : -1;
  if (at < 0) return undefined;
  const [, mark = ''] = end ? ['', start] : (lines[at]?.match(/(?:^|\s)(['"])/) ?? []);
  const hint = `Skriv ${end ?? mark}, hvor ${end ? 'listen' : 'teksten'} slutter.`;
  return { line: at + 1, message: `»${mark}« er ikke lukket.`, hint };
}

/** The line's value between quotation marks, when it is alone on the line. */
function quoteHint(typed: string): string {
  const [, start = '', value = ''] = typed.match(/^(\s*(?:- )?[\w-]+:\s+)(.*?)\s*$/) ?? [];
  const isAlone = value !== '' && !/^[[{'"]/.test(value);
  const example = isAlone ? `${start.trim()} '${value.replaceAll("'", "''")}'` : "'Note: om EU'";
  return `Sæt teksten i anførselstegn: ${example}`;
}
