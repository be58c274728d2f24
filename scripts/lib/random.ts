/**
 * Numbers from 0 to 1 that look random and are the same every time: Park and Miller's generator.
 */
export function createRandom(seed: number): () => number {
  let state = (seed + 1) * 48_271;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** One of several, each as likely. Throws a RangeError when there is none to pick from. */
export function pick<Choice>(choices: readonly Choice[], random: () => number): Choice {
  const choice = choices[Math.floor(random() * choices.length)];
  if (choice === undefined) throw new RangeError('nothing to pick from');
  return choice;
}
