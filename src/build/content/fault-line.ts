import { existsSync, readFileSync, statSync } from 'node:fs';
import type { ContentFault } from '../../domain/papers/content-error.ts';

/**
 * A fault in what files say of one another, with the line that says it: the last one that has both
 * the field that the message begins with and the value that it quotes, or one of them.
 */
export function withLine(fault: ContentFault): ContentFault {
  const { file, message } = fault;
  if (message.startsWith('linje ') || !existsSync(file) || !statSync(file).isFile()) return fault;
  const [, field = ''] = message.match(/^(?:[^:»]*, )?([a-zA-Z]+): /) ?? [];
  const [, value = ''] = message.match(/»([^«]*)«/) ?? [];
  const lines = readFileSync(file, 'utf8').split('\n');
  const hasField = (line: string) => new RegExp(`(?:^|[\\s{,])${field}:`).test(line);
  const tests = [
    (line: string) => field !== '' && value !== '' && hasField(line) && line.includes(value),
    (line: string) => value !== '' && line.includes(value),
    (line: string) => field !== '' && hasField(line),
  ];
  const found = tests.map((test) => lines.findLastIndex(test)).find((index) => index >= 0);
  if (found === undefined) return fault;
  return { ...fault, message: `linje ${found + 1}, ${message}` };
}
