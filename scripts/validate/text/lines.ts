import type { Place } from '../problem.ts';

/** Tells line and column of positions in a text; both begin with 1. */
export function placesIn(text: string): (position: number) => Required<Place> {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (position) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= position) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: position - (starts[low] ?? 0) + 1 };
  };
}

/** Line and column of one position in a text. */
export function placeAt(text: string, position: number): Required<Place> {
  return placesIn(text)(position);
}
