import { existsSync, readFileSync, statSync } from 'node:fs';
import type { ContentFault } from '../../domain/papers/content-error.ts';

/** A fault in what files say of one another, with the line that says it, when that is found. */
export function withLine(fault: ContentFault): ContentFault {
  const line = fault.message.startsWith('linje ') ? undefined : lineOf(fault.file, fault.message);
  if (line === undefined) return fault;
  return { ...fault, message: `linje ${line}, ${fault.message}` };
}

/**
 * The line of a file that a message is about: the last one that has both the field that the message
 * begins with and the value that it quotes, or one of them.
 */
export function lineOf(file: string, message: string): number | undefined {
  if (!existsSync(file) || !statSync(file).isFile()) return undefined;
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
  return found === undefined ? undefined : found + 1;
}

/** The source that a meeting's `meeting.yaml` tells of, though its other fields cannot be read. */
export function sourceOf(told: string): string | undefined {
  const written = /^(?:\s+|source:\s*\{.*?\b)file:\s*['"]?([^'"\r\n,}]+)/m;
  return written.exec(readFileSync(told, 'utf8'))?.[1]?.trim();
}
