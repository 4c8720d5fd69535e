import { notEmulated } from '../dml/refused.ts';
import type { ApiResponse } from './api.ts';
import { ok } from './api.ts';

/**
 * `/services/oauth2/token`: always the refusal of OAuth 2.0 (RFC 6749, 5.2). Nobody has a password here and no
 * certificate is checked, so that any other answer would pretend that somebody had been recognised.
 */
export function refuseGrant(): ApiResponse {
  return {
    status: 400,
    body: {
      error: 'unsupported_grant_type',
      error_description:
        "The local org signs nobody in. Use the token in the file 'token' of its data folder: sf org login access-token"
    }
  };
}

/**
 * `/services/oauth2/singleaccess`: where `sf org open` sends the browser. Pages of records keep their path, because
 * user interfaces beside this org use Lightning's; everything else opens the home page.
 *
 * @param home address of the user interface, or its path on this origin; null when there is none
 * @throws SalesforceError NOT_EMULATED without a user interface
 */
export function singleAccess(origin: string, home: string | null, redirect: string | null): ApiResponse {
  if (home === null) throw notEmulated('a user interface; start the org with --home and the address of one');
  const [page] = /^\/?lightning\/r\/\w+(?:\/\w+)*$/.exec(redirect ?? '') ?? [];
  const path = page === undefined ? home : `/${page.replace(/^\//, '')}`;
  return ok({ frontdoor_uri: new URL(path, new URL(home, origin)).href });
}
