/** Makes an answer one that Apex gave to a component: whatever is null is left out. */
export function fromApex<T>(answer: T): T {
  leaveOutNulls(answer);
  return answer;
}

function leaveOutNulls(value: unknown): void {
  if (typeof value !== 'object' || value === null) {
    return;
  }
  for (const [key, child] of Object.entries(value)) {
    if (child === null) {
      Reflect.deleteProperty(value, key);
    } else {
      leaveOutNulls(child);
    }
  }
}
