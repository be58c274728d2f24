import { expect, test } from 'vitest';
import { readFaults } from '../../../scripts/desk/work/faults.ts';

const MEETING = '2025-08-27';
const FOLDER = `src/content/${MEETING}`;
const one = (told: string) => {
  const faults = readFaults(told, MEETING);
  expect(faults).toHaveLength(1);
  return faults[0];
};

test('a fault of a field leads to its line', () => {
  const told = `${FOLDER}/brev.mdx: linje 2, caseIds: feltet mangler; ventede en liste.`;
  expect(one(told)).toEqual({
    sentence: '»Sagsnumre«: feltet mangler; ventede en liste.',
    ...{ name: 'brev.mdx', line: 2, field: 'caseIds' },
  });
});

test('a fault of the text leads to its line, though it is told with the sign', () => {
  const told = `${FOLDER}/budget.mdx:35:10 »{ Be« læses som et program. Skriv { som &#123;: …`;
  expect(one(told)).toMatchObject({ name: 'budget.mdx', line: 35 });
});

test('a fault of a table leads to its row, in the words of the desk', () => {
  const told =
    `${FOLDER}/tables/indtaegter-2025.yaml: linje 85, rows.6: rækkerne i »Forslag« giver 2.165. ` +
    'Er det papiret, så skriv sætningen under printedFaults. Ret det, og byg igen.';
  expect(one(told)).toEqual({
    sentence:
      '»Rækker«, nummer 7: rækkerne i »Forslag« giver 2.165. Er det papiret, så skriv sætningen ' +
      'under »Papirets egne regnefejl«. Ret det, og prøv igen.',
    ...{ name: 'tables/indtaegter-2025.yaml', line: 85, field: 'rows', row: 6 },
  });
});

test('the proof leads to where the words are written, and to the source', () => {
  const told =
    '17:06:28 [ERROR] [moedebilag] 2025-08-27/brev/#afsnit-9 (kildens linje 19): kilden: ' +
    '»bliver dæmpet« – siden: »bliver dempet«. Er siden forkert, så ret den: ' +
    `${FOLDER}/brev.mdx, linje 43.\n` +
    '17:06:28 [ERROR] [moedebilag] Der er 1 fejl. Ret den, og byg igen.';
  expect(one(told)).toEqual({
    sentence: 'Kildens linje 19: kilden: »bliver dæmpet« – siden: »bliver dempet«.',
    name: 'brev.mdx',
    line: 43,
    sourceLine: 19,
  });
});

test('what can be put into the ledger is apart from the sentence', () => {
  const entry = 'removed:\n  - { lines: { first: 3 }, text: Side 1, why: … }';
  const told =
    `17:06:28 [ERROR] [moedebilag] 2025-08-27/brev/#a (kildens linje 3): kilden: »Side 1«. Er ` +
    `siden forkert, så ret den: ${FOLDER}/brev.mdx, linje 8. Er det kilden, så skriv i ` +
    `${FOLDER}/ledger.yaml:\n${entry}\n` +
    `source/${MEETING}/bilag.txt: linje 7: linjen er i intet papir, og skriv i ` +
    `${FOLDER}/ledger.yaml:\n${entry}\n1 fejl.`;
  const [first, second, ...more] = readFaults(told, MEETING);
  expect(more).toEqual([]);
  expect(first).toMatchObject({ name: 'brev.mdx', line: 8, sourceLine: 3, entry: `${entry}\n` });
  expect(first?.sentence).not.toContain('removed');
  expect(second).toMatchObject({ name: 'ledger.yaml', sourceLine: 7, entry: `${entry}\n` });
  expect(second?.sentence).toBe('Kildens linje 7: linjen er i intet papir.');
  const why = 'Linjen hører til den trykte side og ikke til papiret.';
  expect(second?.entryTold).toBe(
    `Fjernede linjer: Linjer i kilden: 3 · Ord: Side 1 · Hvorfor: ${why}`,
  );
});

test('what another meeting has is told, and leads nowhere', () => {
  const told = 'src/content/2019-04/ledger.yaml: linje 4: forkert.';
  expect(one(told)).toEqual({ sentence: '2019-04/ledger.yaml, linje 4: forkert.' });
});
