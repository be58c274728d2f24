import { expect, test } from 'vitest';
import {
  MENDING_REASONS,
  MENDINGS,
  type MendingReason,
  mendingOf,
} from '../../../src/domain/text/mendings.ts';

test.each<[MendingReason, string, string]>([
  ['hyphen', 'vel- kommen', 'velkommen'],
  ['hyphen', 'vel\u00ADkommen', 'velkommen'],
  ['split', 'Over fartsaftale', 'Overfartsaftale'],
  ['merged', 'ogKommunen', 'og Kommunen'],
  ['ligature', 'e\uFB00ekt', 'effekt'],
  ['ligature', 'e ekt', 'effekt'],
  ['ligature', 'o?ciel', 'officiel'],
  ['lost', 'VIA s', "VIA's"],
  ['lost', 'f rge', 'færge'],
  ['sign', 'f\uFFFDrge', 'færge'],
  ['sign', 'fÃ¦rge', 'færge'],
  ['superscript', 'ventet2', 'ventet²'],
  ['superscript', '12 Tallene', '¹² Tallene'],
  ['doubled', 'ReferatReferat', 'Referat'],
])('%s: »%s« may be »%s«', (reason, before, after) => {
  expect(MENDINGS[reason].isTrue(before, after)).toBe(true);
  expect(MENDINGS[reason].isTrue(after, after)).toBe(false);
});

test.each(MENDING_REASONS)('%s is no reason for other words', (reason) => {
  expect(MENDINGS[reason].isTrue('på kr. 36', 'på kr. 38')).toBe(false);
});

test.each([
  ['vel- kommen', 'velkommen', 'hyphen'],
  ['e\uFB00ekt', 'effekt', 'ligature'],
  ['ventet2', 'ventet²', 'superscript'],
  ['m\uFFFDde', 'møde', 'sign'],
  ['36', '38', undefined],
])('»%s« that is »%s« tells its reason', (before, after, reason) => {
  expect(mendingOf(before, after)).toBe(reason);
});
