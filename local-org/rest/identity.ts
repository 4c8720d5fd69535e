import { findRow } from '../dml/rows.ts';
import type { Org } from '../org.ts';
import { textOf } from '../storage/row.ts';

/** Who the token belongs to, as `/services/oauth2/userinfo` and the identity URL tell it. */
export function identity(org: Org, origin: string) {
  const user = findRow(org, 'User', org.runningUserId);
  const url = `${origin}/id/${org.organizationId}/${org.runningUserId}`;
  return {
    id: url,
    sub: url,
    user_id: org.runningUserId,
    organization_id: org.organizationId,
    username: textOf(user, 'Username'),
    preferred_username: textOf(user, 'Username'),
    nick_name: textOf(user, 'CommunityNickname'),
    display_name: textOf(user, 'Name'),
    name: textOf(user, 'Name'),
    email: textOf(user, 'Email'),
    active: true,
    user_type: 'STANDARD',
    language: textOf(user, 'LanguageLocaleKey'),
    locale: textOf(user, 'LocaleSidKey'),
    urls: { rest: `${origin}/services/data/v{version}/` }
  };
}
