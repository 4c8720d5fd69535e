/** Something that an org found wrong. */
export interface OrgFinding {
  /** who found it */
  readonly by: 'deployment' | 'tests at once' | 'tests in order' | 'contract';
  /** component, test method or case */
  readonly name: string;
  /** last part of the file's path; null when the org does not name one */
  readonly file: string | null;
  /** 0 when the org does not tell */
  readonly line: number;
  readonly message: string;
}

/** A finding on one line. */
export function tell({ by, name, file, line, message }: OrgFinding): string {
  const place = file === null ? name : `${file}${line > 0 ? `:${line}` : ''} (${name})`;
  return `${by}: ${place}: ${message.split('\n')[0] ?? ''}`;
}
