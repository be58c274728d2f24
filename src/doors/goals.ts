import { getCollection } from 'astro:content';
import { ContentError } from '../domain/papers/content-error.ts';
import type { Goals } from '../schemas/index.ts';
import { folderOf, getContentDigest } from './meetings.ts';
import { createMemo } from './memo.ts';

/** The goals printed in the paper `appendixId`. Throws a ContentError when it has none. */
export async function getGoals(appendixId: string): Promise<Goals> {
  const goals = await findGoals(appendixId);
  if (goals) return goals;
  const written = `src/content/${folderOf(appendixId)}/goals.yaml`;
  throw new ContentError('papiret har ingen mål.', {
    file: `src/content/${appendixId}.mdx`,
    hint: `Skriv målene i ${written}, eller fjern <Goal> og <GoalsOverview>.`,
  });
}

/** The goal `number` of the paper `appendixId`. Throws a ContentError when it is not there. */
export async function getGoal(appendixId: string, number: number): Promise<Goals['goals'][number]> {
  const { goals } = await getGoals(appendixId);
  const goal = goals[number - 1];
  if (goal) return goal;
  throw new ContentError(`mål ${number} findes ikke.`, {
    file: `src/content/${appendixId}.mdx`,
    hint: `Skriv et tal fra 1 til ${goals.length}: <Goal number="1" />.`,
  });
}

/** The goals printed in the paper `appendixId`, if there are any. */
export async function findGoals(appendixId: string): Promise<Goals | undefined> {
  return (await getAllGoals()).get(appendixId);
}

/** The goals of all papers, by the paper's id. */
const getAllGoals = createMemo(getContentDigest, async () => {
  const entries = await getCollection('goals');
  return new Map(entries.map(({ id, data }) => [`${folderOf(id)}/${data.appendix}`, data]));
});
