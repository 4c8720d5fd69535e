import { codeOf } from './mutation.ts';
import type { Mutation } from './mutation.ts';

/** A mistake that changes nothing that anybody could see. */
interface Equivalent {
  readonly file: string;
  /** The line without the mistake. */
  readonly code: string;
  readonly after: string;
  readonly because: string;
}

const EQUIVALENT: readonly Equivalent[] = [
  {
    file: 'EnablementRoleService.cls',
    code: "switch on value ?? '' {",
    after: "'x'",
    because: 'neither is the name of a portal'
  },
  {
    file: 'EnablementRegionService.cls',
    code: 'break;',
    after: '',
    because: 'no country stands in two rows, so that the last one is the first one'
  }
];

/** Why nobody could notice the mistake; null when somebody should. */
export function whyEquivalent(text: string, mutation: Mutation): string | null {
  const code = codeOf(text, mutation);
  const known = EQUIVALENT.find(
    ({ file, code: line, after }) => file === mutation.file && line === code && after === mutation.after.trim()
  );
  return known?.because ?? null;
}
