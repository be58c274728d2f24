import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildCopy, type CopyBuild } from './build-copy.ts';

const PAPER = '2019-04/eu-kontor/';
const MOVED = { [`${PAPER}#ressourcer`]: `${PAPER}#aarsvaerk` };
const WITHDRAWN = { [`${PAPER}#note-via`]: 'Noten er skrevet ind i en anden.' };

describe('an address that was moved or withdrawn', () => {
  let build: CopyBuild;
  const read = (file: string) => readFileSync(join(build.dist, file), 'utf8');

  /** The sign that stands on the paper for those who come to an address of old. */
  const signAt = (id: string) => {
    const sign = select(`article > p.moved#${id}[data-site]`, fromHtml(read(`${PAPER}index.html`)));
    if (!sign) throw new RangeError(`no sign for ${id}`);
    return sign;
  };

  beforeAll(async () => {
    build = await buildCopy('released addresses', {
      'src/content/2019-04/eu-kontor.mdx': (text) =>
        text.replaceAll('#ressourcer', '#aarsvaerk').replace(/> \[!NOTE #note-via\]\n> .*\n\n/, ''),
      'src/content/permalinks.json': (text) => {
        const promises = JSON.parse(text);
        const moved = Object.keys(promises.addresses)
          .filter((address) => address.startsWith(`${PAPER}#ressourcer-`))
          .map((address) => [address, address.replace('#ressourcer', '#aarsvaerk')]);
        return JSON.stringify({
          ...promises,
          moved: { ...MOVED, ...Object.fromEntries(moved) },
          withdrawn: WITHDRAWN,
        });
      },
    });
  }, 240_000);

  test('does not stop the build', () => {
    expect(build.status, build.output).toBe(0);
  });

  test('forwards by mail address, and leaves a sign on the page', () => {
    expect(read(`${PAPER}ressourcer/index.html`)).toContain(`content="0;url=/${PAPER}#aarsvaerk"`);
    expect(read(`${PAPER}ressourcer-1-2/index.html`)).toContain(
      `content="0;url=/${PAPER}#aarsvaerk-1-2"`,
    );
    const sign = signAt('ressourcer');
    expect(textOf(sign)).toBe('Stedet er flyttet. Se det, hvor det står nu.');
    expect(select('a', sign)?.properties.href).toBe(`/${PAPER}#aarsvaerk`);
  });

  test('says why it is gone', () => {
    expect(read(`${PAPER}note-via/index.html`)).toContain('Noten er skrevet ind i en anden.');
    expect(read(`${PAPER}note-via/index.html`)).not.toContain('http-equiv="refresh"');
    expect(textOf(signAt('note-via'))).toBe(
      'Stedet er trukket tilbage: Noten er skrevet ind i en anden.',
    );
  });
});
