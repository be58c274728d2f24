import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readBuiltSite } from '../../src/build/built-site.ts';
import { readPolicy } from '../../src/build/security.ts';

const styles = [...new Set(readBuiltSite('dist').flatMap(({ tree }) => readPolicy(tree).styles))];
/** What comes with a script, and what is for print. */
const files = globSync('dist/_astro/*.{js,css}').map((file) => readFileSync(file, 'utf8'));

test('styles are written out: nothing nested, and no colour that only new browsers know', () => {
  expect(styles.length).toBeGreaterThan(10);
  for (const style of [...styles, ...files]) {
    expect.soft(style).not.toMatch(/light-dark\(|color-mix\(|oklch\(|float: ?inline-/);
    // A nested rule begins with what it stands in.
    expect.soft(style.match(/[{;}]\s*&[^&\w][^;{}]{0,80}\{/)?.[0]).toBeUndefined();
  }
});

test('each value that a style asks for by name is given somewhere', () => {
  const all = [...styles, ...files].join('\n');
  const asked = new Set([...all.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name));
  expect(asked.size).toBeGreaterThan(10);
  const given = new Set([...all.matchAll(/(--[\w-]+)["'`]?[:,]/g)].map(([, name]) => name));
  expect([...asked].filter((name) => !given.has(name))).toEqual([]);
});
