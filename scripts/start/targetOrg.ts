import type { Connection } from '@jsforce/jsforce-node';
import { StartError } from './startError.ts';

/**
 * Connects to an org that the Salesforce CLI is signed in to. The CLI's own library reads its (encrypted) store and
 * renews the session when it ends, which a token printed by the CLI could not.
 *
 * @param alias alias or username, as for `sf --target-org`
 * @throws StartError when the CLI does not know the org
 */
export async function connectTargetOrg(alias: string): Promise<Connection> {
  // Loaded only here: it takes a second, and the embedded org does not need it.
  const { Org } = await import('@salesforce/core');
  try {
    const org = await Org.create({ aliasOrUsername: alias });
    await org.refreshAuth();
    return org.getConnection();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartError(
      `The org "${alias}" cannot be used: ${reason} Sign in with sf org login web --alias ${alias}.`
    );
  }
}
