import type { OrgKind, Session } from '../answers.ts';
import { record, text } from '../shapes.ts';
import type { OrgQueries } from './orgQueries.ts';

const userInfo = record({ user_id: text });
const userRow = record({ Username: text });
const organization = record({ Name: text });

/** Which org the preview shows, and as whom. */
export async function readSession(queries: OrgQueries, orgKind: OrgKind): Promise<Session> {
  const { user_id: userId } = await queries.get('/services/oauth2/userinfo', userInfo);
  const [users, organizations] = await Promise.all([
    queries.find('User', userRow, ['Username'], { Id: userId }, 1),
    queries.find('Organization', organization, ['Name'], {}, 1)
  ]);
  return {
    orgKind,
    orgName: organizations[0]?.Name ?? queries.host,
    host: queries.host,
    userId,
    username: users[0]?.Username ?? userId
  };
}
