import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headOf, readFields, withField } from '../../../scripts/desk/work/head.ts';

const HEAD = `title: Svar om lamperne
kind: letter
# Set efter den 3. juni.
caseIds:
  - 82.10.00-P20-7-25
dates:
  - { date: '2025-06-02', what: Brevets dato, isOwn: true, origin: printed, from: linje 9 }
recipients: []
`;

test('a field is set, and nothing else of the file changes', () => {
  const changed = withField('brev.mdx', HEAD, 'title', 'Note: om »lamperne«');
  expect(changed).toBe(HEAD.replace('Svar om lamperne', "'Note: om »lamperne«'"));
});

test('what YAML would read as a number stays words', () => {
  const changed = withField('brev.mdx', HEAD, 'agendaItem', '3.2');
  expect(changed).toContain("agendaItem: '3.2'");
  expect(readFields('brev.mdx', changed).values['agendaItem']).toBe('3.2');
});

test('a field in the middle is changed where it stands, with its remark', () => {
  const changed = withField('brev.mdx', HEAD, 'caseIds', ['1', '2']);
  const lines = changed.split('\n');
  expect(lines.slice(2, 7)).toEqual([
    '# Set efter den 3. juni.',
    'caseIds:',
    "  - '1'",
    "  - '2'",
    'dates:',
  ]);
  expect(withField('brev.mdx', changed, 'caseIds', ['82.10.00-P20-7-25'])).toBe(HEAD);
});

test('lists grow, and are left out', () => {
  const two = withField('brev.mdx', HEAD, 'recipients', [{ name: 'Else Mole' }]);
  expect(readFields('brev.mdx', two).values['recipients']).toEqual([{ name: 'Else Mole' }]);
  expect(withField('brev.mdx', two, 'recipients', [])).toBe(HEAD);
  expect(withField('brev.mdx', HEAD, 'caseIds', null)).not.toContain('caseIds');
});

test('a field that no schema knows is refused, and so are fields that cannot be read', () => {
  expect(() => withField('brev.mdx', HEAD, '__proto__', 'x')).toThrow('kendes ikke');
  expect(() => withField('goals.yaml', '{}', 'title', 'x')).toThrow('kendes ikke');
  expect(() => withField('brev.mdx', 'title: [', 'title', 'x')).toThrow('kan ikke læses');
});

test('a ledger that says nothing gets its first list, and loses it again', () => {
  const items = [{ lines: { first: 3, last: 4 }, why: 'Punkterne har intet tegn.' }];
  const ledger = withField('ledger.yaml', '{}\n', 'items', items);
  expect(readFields('ledger.yaml', ledger)).toEqual({ values: { items }, faults: [] });
  expect(withField('ledger.yaml', ledger, 'items', null)).toBe('{}\n');
});

test('the faults of the fields are those of the schema', () => {
  const { faults } = readFields('brev.mdx', HEAD);
  expect(faults.some((fault) => fault.startsWith('summary: feltet mangler'))).toBe(true);
});

test('in all content a field that is set to what it is changes nothing', () => {
  const files = globSync('src/content/*/{*.mdx,{meeting,ledger,timeline}.yaml,tables/*.yaml}');
  expect(files.length).toBeGreaterThan(6);
  for (const file of files) {
    const name = file.replaceAll('\\', '/').split('/').slice(3).join('/');
    const { head } = headOf(name, readFileSync(file, 'utf8').replaceAll('\r\n', '\n'));
    const { values, faults } = readFields(name, head);
    expect(faults, file).toEqual([]);
    for (const field of Object.keys(values)) {
      expect(withField(name, head, field, values[field]), `${file} ${field}`).toBe(head);
      const gone = withField(name, head, field, null);
      const back = withField(name, gone, field, values[field]);
      expect(readFields(name, back).values, `${file} ${field}`).toEqual(values);
    }
  }
});
