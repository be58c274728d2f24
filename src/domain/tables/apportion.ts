/**
 * Divides a whole number by weights into whole parts that sum to it, by largest remainder: each
 * part is rounded down, and what is left goes to those that lost most, the first of equals first.
 * `apportion([1, 1, 1], 100)` → `[34, 33, 33]`. Throws a RangeError on a total that is not whole,
 * and on weights that are negative or all 0.
 */
export function apportion(weights: readonly number[], total: number): number[] {
  if (!Number.isSafeInteger(total) || total < 0)
    throw new RangeError(`Expected a whole total, got ${total}`);
  const sum = weights.reduce((a, b) => a + b, 0);
  if (!(sum > 0) || weights.some((weight) => weight < 0))
    throw new RangeError(`Expected weights to divide by, got ${weights}`);
  const exact = weights.map((weight) => (total * weight) / sum);
  const parts = exact.map(Math.floor);
  const left = total - parts.reduce((a, b) => a + b, 0);
  const lost = exact
    .map((share, index) => ({ index, rest: share - Math.floor(share) }))
    .sort((a, b) => b.rest - a.rest);
  for (const { index } of lost.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}
