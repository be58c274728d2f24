import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readBuiltSite } from '../../src/build/built-site.ts';
import { readPolicy } from '../../src/build/security.ts';

/** What Chrome 109, Firefox 115 or Safari 16.4 lack, where it is asked for without a guard. */
const TOO_NEW = new RegExp(
  [
    String.raw`(?:Map|Object)\.groupBy`,
    String.raw`\.(?:toSorted|toReversed|toSpliced|checkVisibility)\(`,
    String.raw`\.(?:union|intersection|difference|isSubsetOf|isWellFormed)\(`,
    String.raw`withResolvers|Array\.fromAsync|Intl\.Segmenter|URL\.canParse`,
    String.raw`Iterator\.from|Promise\.try|RegExp\.escape`,
  ].join('|'),
);

test('no script of ours asks for what browsers of early 2023 lack', () => {
  const scripts = globSync('dist/_astro/*.js');
  expect(scripts.length).toBeGreaterThan(20);
  for (const script of scripts)
    expect.soft(readFileSync(script, 'utf8').match(TOO_NEW)?.[0], script).toBeUndefined();
});

test('styles are written out: nothing nested, and no colour that only new browsers know', () => {
  const styles = readBuiltSite('dist').flatMap(({ tree }) => readPolicy(tree).styles);
  expect(new Set(styles).size).toBeGreaterThan(10);
  const files = globSync('dist/_astro/*.{js,css}').map((file) => readFileSync(file, 'utf8'));
  for (const style of [...new Set(styles), ...files]) {
    expect.soft(style).not.toMatch(/light-dark\(|color-mix\(|oklch\(/);
    // A nested rule begins with what it stands in.
    expect.soft(style.match(/[{;}]\s*&[^&\w][^;{}]{0,80}\{/)?.[0]).toBeUndefined();
  }
});
