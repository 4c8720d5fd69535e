import fc from 'fast-check';
import type { Mutation } from './mutation.ts';

/**
 * Puts mistakes in an order by chance, so that the first ones are of as many classes as possible, and of a class of as
 * many kinds.
 *
 * @param seed the same seed makes the same order
 */
export function inRandomOrder(mutations: readonly Mutation[], seed: number): Mutation[] {
  const [shuffled = []] = fc.sample(
    fc.shuffledSubarray([...mutations], { minLength: mutations.length, maxLength: mutations.length }),
    { seed, numRuns: 1 }
  );
  const rounds = new Map<Mutation, number>();
  const taken = new Map<string, number>();
  const next = (key: string) => {
    const round = taken.get(key) ?? 0;
    taken.set(key, round + 1);
    return round;
  };
  for (const mutation of shuffled) rounds.set(mutation, next(`${mutation.file} ${mutation.kind}`));
  const byKind = [...shuffled].sort((one, other) => (rounds.get(one) ?? 0) - (rounds.get(other) ?? 0));
  for (const mutation of byKind) rounds.set(mutation, next(mutation.file));
  return byKind.sort((one, other) => (rounds.get(one) ?? 0) - (rounds.get(other) ?? 0));
}
