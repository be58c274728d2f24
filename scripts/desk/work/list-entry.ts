import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import { ContentError } from '../../../src/domain/papers/content-error.ts';
import { toYaml } from '../../../src/import/to-yaml.ts';

/**
 * A file with an entry put into one of its lists, where its date belongs or last; every other line
 * stands as it was typed. Throws a ContentError when the file cannot be read.
 */
export function withListEntry(
  name: string,
  text: string,
  list: string,
  entry: Readonly<Record<string, unknown>>,
): string {
  const document = parseDocument(text, { version: '1.1' });
  const { contents } = document;
  const isRead = document.errors.length === 0 && (contents === null || isMap(contents));
  const there: unknown = isMap(contents) ? contents.get(list, true) : undefined;
  const isEmpty =
    there === undefined ||
    (isScalar(there) && there.value === null) ||
    (isSeq(there) && there.items.length === 0);
  if (!isRead || (isMap(contents) && contents.flow && contents.items.length > 0))
    throw new ContentError('listen kan ikke læses.', {
      file: name,
      hint: 'Ret den som tekst først.',
    });
  const added = toYaml({ [list]: [entry] });
  if (isEmpty) return withList(text, list, added);
  if (!isSeq(there) || there.flow)
    throw new ContentError('listen kan ikke læses.', {
      file: name,
      hint: 'Ret den som tekst først.',
    });
  const next = there.items.findIndex((item) => isLater(item, entry['date']));
  const [before] = (next < 0 ? undefined : (there.items[next] as Node).range) ?? [];
  const [start = 0, end = text.length] = there.range ?? [];
  const at = before === undefined ? end : lineStart(text, before);
  const indent = ' '.repeat(start - lineStart(text, start));
  const lines = added
    .split('\n')
    .slice(1)
    .join('\n')
    .replace(/^ {2}(?=.)/gm, indent);
  const head = text.slice(0, at);
  return `${head}${head === '' || head.endsWith('\n') ? '' : '\n'}${lines}${text.slice(at)}`;
}

/** A file in which a list begins. */
function withList(text: string, list: string, added: string): string {
  const rest = text
    .replace(new RegExp(`^${list}:\\s*(?:\\[\\s*\\])?[ \\t]*$\\n?`, 'm'), '')
    .replace(/^\{\s*\}\s*$/, '');
  return `${rest}${rest === '' || rest.endsWith('\n') ? '' : '\n'}${added}`;
}

function isLater(item: unknown, date: unknown): boolean {
  const own = isMap(item) ? item.get('date', true) : undefined;
  return isScalar(own) && typeof date === 'string' && String(own.value) > date;
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}
