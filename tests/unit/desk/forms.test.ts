import { expect, test } from 'vitest';
import type { FieldForm } from '../../../scripts/desk/told.ts';
import { formOf } from '../../../scripts/desk/work/forms.ts';
import { LABELS } from '../../../scripts/desk/work/labels.ts';

const FILES = [
  'brev.mdx',
  'meeting.yaml',
  'ledger.yaml',
  'timeline.yaml',
  'tables/budget.yaml',
  'register.yaml',
];
const forms = FILES.flatMap((file) => formOf(file));
const within = (field: FieldForm): FieldForm[] => [field, ...(field.fields ?? []).flatMap(within)];
const all = forms.flatMap(within);

test('every field has a Danish name and a sentence', () => {
  expect(all.length).toBeGreaterThan(60);
  expect(all.filter(({ name }) => !(name in LABELS)).map(({ name }) => name)).toEqual([]);
  expect(all.filter(({ hint }) => hint === '').map(({ name }) => name)).toEqual([]);
  const names = Object.keys(LABELS).map((name) => name.split('.').at(-1));
  expect(names.filter((name) => !all.some((one) => one.name === name))).toEqual([]);
});

test('no sentence speaks of how a file is written', () => {
  const spoken = /anførselstegn|\btrue\b|tom liste|printed:|derived:/;
  expect(all.filter(({ hint }) => spoken.test(hint)).map(({ hint }) => hint)).toEqual([]);
});

test.each([
  ['title', 'text'],
  ['summary', 'long'],
  ['kind', 'choice'],
  ['isTitleOurs', 'yesNo'],
  ['number', 'number'],
  ['caseIds', 'words'],
  ['noteNumbers', 'numbers'],
  ['contentsRows', 'cells'],
  ['sourceLines', 'group'],
  ['signatories', 'rows'],
  ['rows', 'grid'],
  ['total', 'gridRow'],
])('%s is filled in as %s', (name, kind) => {
  expect(forms.find((field) => field.name === name)?.kind).toBe(kind);
});

test('what can be chosen is called by its Danish name', () => {
  const kind = forms.find(({ name }) => name === 'kind');
  expect(kind?.options).toContainEqual({ value: 'letter', label: 'brev' });
  const alike = kind?.options?.filter(({ value, label }) => value === label);
  expect(alike?.map(({ value }) => value)).toEqual(['budget', 'plan']);
});

test('a file without a form is written as text', () => {
  expect(formOf('goals.yaml')).toEqual([]);
});

test('the item that a paper belongs to is chosen among those of the meeting, or none', () => {
  const items = [{ number: '3.2', title: 'Budget' }];
  const item = formOf('brev.mdx', items).find(({ name }) => name === 'agendaItem');
  expect(item).toMatchObject({ kind: 'choice', isRequired: false });
  expect(item?.options).toEqual([
    { value: '', label: 'hører ikke til noget punkt' },
    { value: '3.2', label: '3.2 Budget' },
  ]);
});
