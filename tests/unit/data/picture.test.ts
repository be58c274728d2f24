import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pictureFault, readPicture } from '../../../src/domain/data/picture.ts';

const png = readFileSync('tests/fixtures/bundle/src/content/2025-05/figures/lamper.png');
const jpeg = Uint8Array.from([
  ...[0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 17, 8, 0, 140, 1, 64, 3],
  ...new Array(10).fill(0),
]);

test('a PNG and a JPEG tell their sizes', () => {
  expect(readPicture(png)).toEqual({ format: 'png', width: 320, height: 140 });
  expect(readPicture(jpeg)).toEqual({ format: 'jpg', width: 320, height: 140 });
});

test.each(['', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'GIF89a', '\u00ff'])(
  '%j is none',
  (text) => {
    expect(readPicture(Buffer.from(text, 'latin1'))).toBeUndefined();
  },
);

test('what cannot be shown is told with what to do', () => {
  expect(pictureFault('a.png', png)).toBeUndefined();
  expect(pictureFault('a.svg', Buffer.from('<svg/>'))).toBe(
    '»a.svg« er hverken PNG eller JPEG. Gem billedet som PNG.',
  );
  expect(pictureFault('a.png', Buffer.concat([png, Buffer.alloc(500_000)]))).toMatch(
    /^»a\.png« fylder 50\d kB; højst 500\. Gem det mindre eller som JPEG\.$/,
  );
  const wide = Buffer.from(png);
  wide.writeUInt32BE(4000, 16);
  expect(pictureFault('a.png', wide)).toBe(
    '»a.png« er 4000 × 140 punkter; højst 3000 på den længste led.',
  );
});
