import { expect, test } from 'vitest';
import { withoutBreaks } from '../../../../src/import/text/unwrap.ts';

const LETTER = `Til
Aavang Kommune                       3. februar 2025
Plan og Byg

Vi har som naboer til den nye boligplads ved
Strandvejen læst forslaget til lokalplan grundigt
igennem. Vi vil gerne kvittere for, at kommunen
har ændret højden på bygningerne.

Vi foreslår,
  1. at farten sættes ned til 40 km/t, og at der
     kommer en cykelsti i samme omgang, som føres
     helt frem til havnen,
  2. at byggepladsen får sin egen vej.`;

test('paragraphs and points that were broken at a width stand on one line', () => {
  expect(withoutBreaks(LETTER).split('\n')).toEqual([
    'Til',
    'Aavang Kommune                       3. februar 2025',
    'Plan og Byg',
    '',
    'Vi har som naboer til den nye boligplads ved Strandvejen læst forslaget til lokalplan ' +
      'grundigt igennem. Vi vil gerne kvittere for, at kommunen har ændret højden på bygningerne.',
    '',
    'Vi foreslår,',
    '  1. at farten sættes ned til 40 km/t, og at der kommer en cykelsti i samme omgang, som ' +
      'føres helt frem til havnen,',
    '  2. at byggepladsen får sin egen vej.',
  ]);
});

test('lines that end where they should stay', () => {
  const verses = ['Havnen er stille,', 'båden er væk,', 'mågen må ville,', 'hvad den har træk.'];
  expect(withoutBreaks(verses.join('\n'))).toBe(verses.join('\n'));
  const long = `${'Udvalget drøftede sagen '.repeat(6)}\nog vedtog den.\n`.repeat(6);
  expect(withoutBreaks(long)).toBe(long);
});
