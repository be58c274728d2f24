import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What Chrome 109, Firefox 115 or Safari 16.4 lack, where it is asked for without a guard. */
const TOO_NEW = new RegExp(
  [
    String.raw`(?:Map|Object)\.groupBy`,
    String.raw`\.(?:toSorted|toReversed|toSpliced|checkVisibility)\(`,
    String.raw`\.(?:union|intersection|difference|isSubsetOf|isWellFormed)\(`,
    String.raw`withResolvers|Array\.fromAsync|URL\.(?:canParse|parse)|AbortSignal\.any`,
    // Asked for where it is, words are told apart by it; else by the spaces between them.
    String.raw`(?<!"Segmenter"in Intl\?new )Intl\.Segmenter`,
    String.raw`scheduler\.|moveBefore|Uint8Array\.from(?:Base64|Hex)`,
    // What Firefox has as attributes alone, until 119.
    String.raw`\baria[A-Z]|\.role\b`,
    String.raw`Iterator\.from|Promise\.try|RegExp\.escape`,
  ].join('|'),
);

test('no script of ours asks for what browsers of early 2023 lack', () => {
  const scripts = globSync('dist/_astro/*.js');
  expect(scripts.length).toBeGreaterThan(20);
  for (const script of scripts)
    expect.soft(readFileSync(script, 'utf8').match(TOO_NEW)?.[0], script).toBeUndefined();
});
