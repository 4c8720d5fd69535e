import type { Connection } from '@jsforce/jsforce-node';
import { Row } from './row.ts';

/** In whose name the connection works, and where. */
export interface Identity {
  userId: string;
  organizationId: string;
}

/** @throws Error when the org does not tell */
export async function identityOf(connection: Connection): Promise<Identity> {
  const row = new Row('userinfo', await connection.requestGet('/services/oauth2/userinfo'));
  return { userId: row.text('user_id'), organizationId: row.text('organization_id') };
}
