import { globSync, readFileSync } from 'node:fs';
import { unified } from '@astrojs/markdown-remark';
import { expect, test } from 'vitest';
import { pipeline } from '../../src/markdown/pipeline.ts';

const renderer = await unified(pipeline).createRenderer({ syntaxHighlight: false });
const names = globSync('*', { cwd: `${import.meta.dirname}/fixtures` }).sort();
const [faulty, sound] = [
  names.filter((name) => name.startsWith('error-')),
  names.filter((name) => !name.startsWith('error-')),
];

test('there are fixtures of both kinds', () => {
  expect(sound.length).toBeGreaterThan(9);
  expect(faulty.length).toBeGreaterThan(13);
});

test.each(sound)('%s', async (name) => {
  const { code } = await renderer.render(inputOf(name));
  await expect(`${code}\n`).toMatchFileSnapshot(`fixtures/${name}/output.html`);
});

test.each(faulty)('%s', async (name) => {
  const error = await renderer.render(inputOf(name)).then(
    () => undefined,
    (reason) => `${reason.line}:${reason.column} ${reason.reason}`,
  );
  expect(error).toBeDefined();
  await expect(`${error}\n`).toMatchFileSnapshot(`fixtures/${name}/output.txt`);
});

function inputOf(name: string): string {
  return readFileSync(`${import.meta.dirname}/fixtures/${name}/input.md`, 'utf8');
}
