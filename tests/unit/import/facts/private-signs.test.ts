import { expect, test } from 'vitest';
import { privateSign, spellPrivate } from '../../../../src/import/facts/private-signs.ts';

test('a sign has the meaning that its typeface gives its place', () => {
  expect(spellPrivate('12 \uF0B1 1\uF0B0', 'Symbol')).toBe('12 ± 1°');
  expect(spellPrivate('\uF0FE udført', 'Wingdings-Regular')).toBe('☑ udført');
  expect(privateSign(0xe8, 'Wingdings')).toBe('→');
});

test('what is not known stays as it is', () => {
  expect(spellPrivate('\uF0FE', 'Wingdings 2')).toBe('\uF0FE');
  expect(spellPrivate('\uF0FE', 'Arial')).toBe('\uF0FE');
});
