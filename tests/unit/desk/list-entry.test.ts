import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { withListEntry } from '../../../scripts/desk/work/list-entry.ts';

const ENTRY = { id: 'svar', date: '2026-06-08', what: 'Svar', places: [{ at: 'a', printed: 'b' }] };
const add = (text: string) => withListEntry('timeline.yaml', text, 'entries', ENTRY);
const days = (text: string) => parse(add(text)).entries.map(({ date }: { date: string }) => date);

test('a file that is not there yet begins with the entry', () => {
  expect(add('')).toBe(
    "entries:\n  - id: svar\n    date: '2026-06-08'\n    what: Svar\n" +
      '    places:\n      - at: a\n        printed: b\n',
  );
  for (const empty of ['{}\n', 'entries: []\n', 'entries:\n']) expect(add(empty)).toBe(add(''));
});

test('an entry stands where its date belongs, and no other line changes', () => {
  const before = "# Datoer\nentries:\n  # den første\n  - { id: a, date: '2026-05-01' }\n";
  const after = "  - id: b\n    date: '2027-01-01'\n";
  expect(days(before + after)).toEqual(['2026-05-01', '2026-06-08', '2027-01-01']);
  expect(add(before + after)).toMatch(/^# Datoer\nentries:\n {2}# den første\n {2}- \{ id: a/);
  expect(add(before + after).endsWith(after)).toBe(true);
  expect(days(before)).toEqual(['2026-05-01', '2026-06-08']);
});

test("the project's own lists take an entry, and keep every other line", () => {
  const register = readFileSync('src/content/register.yaml', 'utf8');
  const entry = { name: 'Aavang', key: 'aavang' };
  const text = withListEntry('register.yaml', register, 'municipality', entry);
  expect(text.replace('  - name: Aavang\n    key: aavang\n', '')).toBe(register);
  expect(parse(text).municipality.at(-1)).toEqual(entry);
  const timeline = readFileSync('src/content/2019-04/timeline.yaml', 'utf8');
  expect(parse(add(timeline)).entries).toHaveLength(parse(timeline).entries.length + 1);
});

test('what cannot be read is not written into', () => {
  expect(() => add('entries: [a')).toThrow(/kan ikke læses/);
  expect(() => add('- a\n')).toThrow(/kan ikke læses/);
});
