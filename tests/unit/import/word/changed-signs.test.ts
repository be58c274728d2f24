import { expect, test } from 'vitest';
import { toBody } from '../../../../src/import/draft/body.ts';
import { settle } from '../../../../src/import/settle/settle.ts';
import { toSourceText } from '../../../../src/import/settle/source-text.ts';
import { readParts } from './word-file.ts';

const run = (text: string, name = 'w:t') =>
  `<w:r><${name} xml:space="preserve">${text}</${name}></w:r>`;
const added = (text: string) => `<w:ins w:id="1">${run(text)}</w:ins>`;
const gone = (text: string) => `<w:del w:id="2">${run(text, 'w:delText')}</w:del>`;

/** A Word document of paragraphs as its source and its page have them. */
function draftOf(...paragraphs: readonly string[]) {
  const body = paragraphs.map((runs) => `<w:p>${runs}</w:p>`).join('');
  const blocks = readParts({ body });
  const paper = settle({ name: 'a.docx', format: 'word', blocks, furniture: [], problems: [] });
  return {
    source: toSourceText(paper, 0).lines.filter(Boolean),
    page: toBody(paper, { tables: new Map(), figures: [], hasPages: false }).trim().split('\n\n'),
  };
}

test('the sign of a clause is added or taken away with its words', () => {
  const { source, page } = draftOf(
    run('Stk. 2. Formanden udsender dagsordenen.'),
    added('Stk. 3. Sager om personer behandles for lukkede døre.'),
    gone('Stk. 3. Referatet sendes med post.'),
  );
  expect(source).toEqual([
    'Stk. 2. Formanden udsender dagsordenen.',
    '{+Stk. 3. Sager om personer behandles for lukkede døre.+}',
    '~~Stk. 3. Referatet sendes med post.~~',
  ]);
  expect(page).toEqual([
    'Stk. 2. Formanden udsender dagsordenen.',
    '++Stk. 3. Sager om personer behandles for lukkede døre.++',
    '~~Stk. 3. Referatet sendes med post.~~',
  ]);
});

test('a sign that was there before stays outside the change of the words after it', () => {
  const { source, page } = draftOf(
    run('Stk. 1. Rådet ') + gone('mødes') + added('samles') + run(' fire gange.'),
    added('§ 9 Et nyt ') + run('stykke.'),
  );
  expect(source).toEqual([
    'Stk. 1. Rådet ~~mødes~~{+samles+} fire gange.',
    '{+§ 9 Et nyt +}stykke.',
  ]);
  expect(page[1]).toBe('++§ 9 Et nyt ++stykke.');
});
