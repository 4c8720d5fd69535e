import type { KeyObject } from 'node:crypto';
import { notEmulated } from '../dml/refused.ts';
import { findRow } from '../dml/rows.ts';
import type { Org } from '../org.ts';
import { flagOf, requiredText } from '../storage/row.ts';
import type { ApiResponse } from './api.ts';
import { ok } from './api.ts';
import { identity } from './identity.ts';
import { AssertionRefused, verifiedUsername } from './jwtBearer.ts';

const JWT_BEARER = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

interface TokenIssuer {
  readonly org: Org;
  readonly token: string;
  /** What signatures are checked with; null when nobody can sign in. */
  readonly jwtKey: KeyObject | null;
}

/**
 * `/services/oauth2/token`: answers an assertion that is signed with the org's key, and refuses everything else as OAuth
 * 2.0 does (RFC 6749, 5.2). Nobody has a password here, so that any other answer would pretend that somebody had been
 * recognised.
 *
 * @param form the body, URL-encoded
 */
export function grantToken({ org, token, jwtKey }: TokenIssuer, origin: string, form: string): ApiResponse {
  const given = new URLSearchParams(form);
  if (jwtKey === null || given.get('grant_type') !== JWT_BEARER) {
    const other = jwtKey === null ? 'Start it with --jwt-key to sign in by JWT, or use' : 'Sign in by JWT, or use';
    const access = "the token in the file 'token' of its data folder: sf org login access-token";
    return refused('unsupported_grant_type', `The local org knows no passwords. ${other} ${access}`);
  }
  try {
    requireRunningUser(org, verifiedUsername(given.get('assertion') ?? '', jwtKey, org.now()));
  } catch (error) {
    if (error instanceof AssertionRefused) return refused('invalid_grant', error.message);
    throw error;
  }
  return ok({
    access_token: token,
    instance_url: origin,
    id: identity(org, origin).id,
    token_type: 'Bearer',
    issued_at: String(org.now().getTime())
  });
}

/** @throws AssertionRefused for everybody else, because requests could not be told from the administrator's */
function requireRunningUser(org: Org, username: string): void {
  const user = findRow(org, 'User', org.runningUserId);
  const own = requiredText(user, 'Username');
  if (username.toLowerCase() !== own.toLowerCase()) {
    throw new AssertionRefused(`every request to the local org runs as ${own}, so that nobody else can sign in`);
  }
  if (!flagOf(user, 'IsActive')) throw new AssertionRefused(`the user ${own} is not active`);
}

function refused(error: 'invalid_grant' | 'unsupported_grant_type', description: string): ApiResponse {
  return { status: 400, body: { error, error_description: description } };
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
