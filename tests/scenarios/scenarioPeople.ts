import type { Connection } from '@jsforce/jsforce-node';
import type {
  AccountOwner,
  ExistingUser,
  Facts,
  Person,
  PortalRole
} from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import { identityOf } from '../../server/salesforce/identity.ts';
import type { Handles } from './handles.ts';
import { create, update, userFields } from './records.ts';
import type { Fields } from './records.ts';
import { fillSeats } from './scenarioSeats.ts';
import { readHandles } from './setupHandles.ts';
import { STAFF_PROFILE } from './scenarioSetup.ts';

/** Creates the people of the scenario and who takes the seats, names and roles that it tells of. */
export async function createPeople(
  connection: Connection,
  facts: Facts,
  takenUsernames: readonly string[]
): Promise<Handles> {
  const handles = await readHandles(connection, facts);
  const { userId: operatorId } = await identityOf(connection);
  handles.add(facts.operator.userId, operatorId);
  const roleId = await create(connection, 'UserRole', { Name: 'Staff' });
  const staffProfileId = handles.id(STAFF_PROFILE);
  const staff = (name: string, fields: Fields) =>
    create(connection, 'User', { ...userFields(name), ProfileId: staffProfileId, ...fields });

  const ownerId = await createOwner(facts.person.accountOwner, roleId, staff);
  if (facts.person.accountOwner !== null) {
    handles.add(facts.person.accountOwner.userId, ownerId);
  }
  await createPerson(connection, facts.person, ownerId, handles);
  for (const user of facts.users) {
    await createOwnUser(connection, user, facts.person.contactId, handles);
  }
  for (const role of facts.roles) {
    await createRole(connection, facts, role, ownerId, handles);
  }
  for (const username of takenUsernames) {
    await staff('Nobody Else', { Username: username, CommunityNickname: 'nobody.else', IsActive: false });
  }
  const keeperId = await staff('Kim Keeper', { UserRoleId: roleId });
  await fillSeats(connection, facts, keeperId, handles);
  return handles;
}

function createOwner(
  owner: AccountOwner | null,
  roleId: string,
  staff: (name: string, fields: Fields) => Promise<string>
): Promise<string> {
  const hasRole = owner?.hasRole !== 'no';
  return staff(owner?.name ?? 'Olivia Owner', hasRole ? { UserRoleId: roleId } : {});
}

async function createPerson(connection: Connection, person: Person, ownerId: string, handles: Handles): Promise<void> {
  const names = { FirstName: person.firstName, LastName: person.lastName };
  if (person.kind === 'personAccount') {
    const contact = { PersonEmail: person.email, PersonMailingCountry: person.country };
    const accountId = await create(connection, 'Account', { ...names, ...contact, OwnerId: ownerId });
    handles.add(person.accountId ?? '', accountId);
    const account = await connection.retrieve('Account', accountId);
    handles.add(person.contactId, String(account['PersonContactId']));
    return;
  }
  const contact = { ...names, Email: person.email, MailingCountry: person.country };
  if (person.accountId !== null) {
    const accountId = await create(connection, 'Account', { Name: person.accountName, OwnerId: ownerId });
    handles.add(person.accountId, accountId);
    if (person.isPartnerAccount === 'yes') {
      await update(connection, 'Account', accountId, { IsPartner: true });
    }
  }
  const AccountId = person.accountId === null ? null : handles.id(person.accountId);
  handles.add(person.contactId, await create(connection, 'Contact', { ...contact, AccountId }));
}

async function createOwnUser(
  connection: Connection,
  user: ExistingUser,
  contactId: string,
  handles: Handles
): Promise<void> {
  const userId = await create(connection, 'User', {
    ...userFields(user.name),
    Username: user.username,
    Email: user.email,
    ProfileId: handles.id(user.profileId ?? ''),
    ContactId: handles.id(contactId)
  });
  handles.add(user.userId, userId);
  for (const grantId of user.grantIds) {
    const isLicense = grantId.startsWith('0PL');
    await create(connection, isLicense ? 'PermissionSetLicenseAssign' : 'PermissionSetAssignment', {
      AssigneeId: userId,
      [isLicense ? 'PermissionSetLicenseId' : 'PermissionSetId']: handles.id(grantId)
    });
  }
  if (!user.isActive) {
    await update(connection, 'User', userId, { IsActive: false });
  }
}

/** The platform makes such roles with the first user who needs them: somebody else of that account, or of that owner. */
async function createRole(
  connection: Connection,
  facts: Facts,
  role: PortalRole,
  ownerId: string,
  handles: Handles
): Promise<void> {
  const license = facts.licenses.find(({ portalType, hasRoles }) => hasRoles && portalType === role.portalType);
  const profile = facts.profiles.find(({ licenseId }) => licenseId === license?.licenseId);
  if (profile === undefined) {
    throw new Error(`Nobody can have the role ${role.name}: the scenario has no profile for it.`);
  }
  const name = 'Earlier Relative';
  await create(connection, 'User', {
    ...userFields(name),
    ProfileId: handles.id(profile.profileId),
    ContactId: await relative(connection, facts.person, name, ownerId, handles)
  });
  const { records } = await connection.query(`SELECT Id FROM UserRole WHERE Name = '${role.name}'`);
  for (const { Id } of records) {
    handles.add(role.roleId, String(Id));
  }
}

async function relative(
  connection: Connection,
  person: Person,
  name: string,
  ownerId: string,
  handles: Handles
): Promise<string> {
  const [FirstName = '', LastName = ''] = name.split(' ');
  if (person.kind === 'contact') {
    return create(connection, 'Contact', { FirstName, LastName, AccountId: handles.id(person.accountId ?? '') });
  }
  const accountId = await create(connection, 'Account', { FirstName, LastName, OwnerId: ownerId });
  const account = await connection.retrieve('Account', accountId);
  return String(account['PersonContactId']);
}
