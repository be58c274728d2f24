import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const stepSchema = z.looseObject({ uses: z.string().optional(), run: z.string().optional() });
const workflowSchema = z.looseObject({
  permissions: z.looseObject({}),
  jobs: z.record(z.string(), z.looseObject({ steps: z.array(stepSchema) })),
});

const folder = '.github/workflows';
const workflows = globSync('*.yml', { cwd: folder }).map((file) => {
  const text = readFileSync(`${folder}/${file}`, 'utf8');
  const { jobs, permissions } = workflowSchema.parse(parse(text));
  return { file, text, jobs, permissions, steps: Object.values(jobs).flatMap((job) => job.steps) };
});
const docs = readFileSync('docs/publish.md', 'utf8');

test('a repository needs one of the two, and says which', () => {
  expect(workflows.map(({ file }) => file).sort()).toEqual(['pages.yml', 'rsync.yml']);
  for (const { file, text } of workflows) {
    const name = file.replace('.yml', '');
    expect(text).toContain(`if: vars.PUBLISH_TO == '${name}'`);
    expect(docs).toContain(`\`${name}\``);
  }
});

test('each action is the one that was looked at: a commit, with its version beside it', () => {
  const uses = workflows.flatMap(({ text }) => text.match(/uses: .*/g) ?? []);
  expect(uses.length).toBe(7);
  for (const line of uses)
    expect(line).toMatch(/^uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test('each command is one of ours, and nothing may be written by default', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const { steps, permissions } of workflows) {
    const commands = steps.flatMap(({ run = '' }) => run.match(/npm run [\w:]+/g) ?? []);
    expect(commands).toContain('npm run build');
    for (const command of commands) expect(scripts).toHaveProperty([command.slice(8)]);
    expect(permissions).toEqual({ contents: 'read' });
  }
});

test('each secret and variable is told of', () => {
  const names = workflows.flatMap(({ text }) =>
    [...text.matchAll(/(?:secrets|vars)\.(\w+)/g)].map(([, name]) => name),
  );
  expect(new Set(names).size).toBe(6);
  for (const name of names) expect(docs).toContain(`\`${name}\``);
});
