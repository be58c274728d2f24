import { afterEach, expect, test, vi } from 'vitest';
import { isFailed, runParts, tellSeconds } from '../../../scripts/parts.mjs';

const said: string[] = [];
vi.spyOn(process.stdout, 'write').mockImplementation((words) => said.push(String(words)) > 0);

afterEach(() => {
  said.length = 0;
});

/** Says its name, waits, and says it again. */
const part = (name: string, wait: number, status = 0) => ({
  name,
  tool: 'node',
  args: [
    '-e',
    `process.stdout.write('${name}1 ');
    setTimeout(() => {
      process.stderr.write('${name}2');
      process.exitCode = ${status};
    }, ${wait});`,
  ],
  env: {},
});

test('parts run at once, and each is told unmixed when it has ended', async () => {
  vi.spyOn(process, 'availableMemory').mockReturnValue(2 ** 40);
  const ended = await runParts([part('slow', 2000), part('quick', 0)]);
  expect(said).toEqual(['\n> quick\nquick1 quick2', '\n> slow\nslow1 slow2']);
  expect(ended).toMatchObject([
    { name: 'slow', status: 0 },
    { name: 'quick', status: 0 },
  ]);
});

test('a part that fails is told whole, and so is its neighbour', async () => {
  vi.spyOn(process, 'availableMemory').mockReturnValue(2 ** 40);
  const ended = await runParts([part('fails', 0, 3), part('lasts', 1000)]);
  expect(ended.map(isFailed)).toEqual([true, false]);
  expect(said).toEqual(['\n> fails\nfails1 fails2', '\n> lasts\nlasts1 lasts2']);
});

test('with little memory they run one after the other', async () => {
  vi.spyOn(process, 'availableMemory').mockReturnValue(2 ** 30);
  await runParts([part('first', 500), part('second', 0)]);
  expect(said).toEqual(['\n> first\n', '\n> second\n']);
});

test('seconds stand under each other, and what failed is marked', () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  tellSeconds([
    { name: 'lint', status: 0, seconds: 2.04 },
    { name: 'unit tests', status: 1, seconds: 103.5 },
  ]);
  expect(log).toHaveBeenCalledWith('\nlint           2.0 s\nunit tests   103.5 s  FAILED');
});
