import type { Org } from '../org.ts';
import type { SqlRow } from '../storage/database.ts';
import { requiredText } from '../storage/row.ts';

const KINDS = ['siteWelcome', 'passwordReset', 'newUser'] as const;

export type EmailKind = (typeof KINDS)[number];

/** An e-mail that a real org would send. Subjects are ours; the platform takes them from its templates. */
export interface OutboxEntry {
  readonly kind: EmailKind;
  readonly to: string;
  readonly subject: string;
  readonly userId: string;
  /** When it was requested, ISO 8601 in UTC. */
  readonly requested: string;
}

/** Notes an e-mail to the user. It is a row like any other, so a rollback takes it back. */
export function requestEmail(org: Org, kind: EmailKind, user: SqlRow, subject: string): void {
  org.database.run(
    'INSERT INTO _outbox (kind, recipient, subject, userId, requested) VALUES (?, ?, ?, ?, ?)',
    kind,
    requiredText(user, 'Email'),
    subject,
    requiredText(user, 'Id'),
    org.now().toISOString()
  );
}

/** All e-mails requested so far, oldest first. */
export function readOutbox(org: Org): OutboxEntry[] {
  return org.database.all('SELECT * FROM _outbox ORDER BY rowid').map((row) => ({
    kind: KINDS.find((kind) => kind === row['kind']) ?? 'passwordReset',
    to: requiredText(row, 'recipient'),
    subject: requiredText(row, 'subject'),
    userId: requiredText(row, 'userId'),
    requested: requiredText(row, 'requested')
  }));
}
