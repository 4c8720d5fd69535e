const CONTEXT = 2;

/** The lines that differ between two texts with one changed stretch, marked as `diff` does, with lines around them. */
export function difference(before: string, after: string): string {
  const [old, fresh] = [before.split('\n'), after.split('\n')];
  let same = 0;
  while (same < old.length && same < fresh.length && old[same] === fresh[same]) same++;
  let tail = 0;
  const room = Math.min(old.length, fresh.length) - same;
  while (tail < room && old.at(-1 - tail) === fresh.at(-1 - tail)) tail++;
  const end = old.length - tail;
  return [
    ...old.slice(Math.max(0, same - CONTEXT), same).map((line) => `  ${line}`),
    ...old.slice(same, end).map((line) => `- ${line}`),
    ...fresh.slice(same, fresh.length - tail).map((line) => `+ ${line}`),
    ...old.slice(end, end + CONTEXT).map((line) => `  ${line}`)
  ].join('\n');
}
