import type { Connection } from '@jsforce/jsforce-node';
import type { Facts } from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import type { Handles } from './handles.ts';
import { create, createAll, update, userFields } from './records.ts';

/** Users of other people, until as many seats are taken as the scenario says. */
export async function fillSeats(
  connection: Connection,
  facts: Facts,
  keeperId: string,
  handles: Handles
): Promise<void> {
  const AccountId = await create(connection, 'Account', { Name: 'Everybody Else', OwnerId: keeperId });
  if (facts.licenses.some(({ portalType }) => portalType === 'partner')) {
    await update(connection, 'Account', AccountId, { IsPartner: true });
  }
  const taken = await usedSeats(connection, 'UserLicense');
  const profileIds = facts.licenses.flatMap(({ licenseId, usedSeats: wanted }) => {
    const profile = facts.profiles.find((candidate) => candidate.licenseId === licenseId);
    const missing = (wanted ?? 0) - (taken.get(handles.id(licenseId)) ?? 0);
    return profile === undefined ? [] : times(missing, () => handles.id(profile.profileId));
  });
  const names = profileIds.map((_, index) => `Seat Taker${index + 1}`);
  const contactIds = await createAll(
    connection,
    'Contact',
    names.map((name) => ({ LastName: name, AccountId }))
  );
  const userIds = await createAll(
    connection,
    'User',
    profileIds.map((ProfileId, index) => ({
      ...userFields(names[index] ?? ''),
      ProfileId,
      ContactId: contactIds[index] ?? null
    }))
  );
  await fillSetLicenses(connection, facts, userIds, handles);
}

async function fillSetLicenses(
  connection: Connection,
  facts: Facts,
  userIds: readonly string[],
  handles: Handles
): Promise<void> {
  const taken = await usedSeats(connection, 'PermissionSetLicense');
  for (const { grantId, kind, usedSeats: wanted } of facts.grants) {
    if (kind === 'permissionSetLicense') {
      const PermissionSetLicenseId = handles.id(grantId);
      const missing = (wanted ?? 0) - (taken.get(PermissionSetLicenseId) ?? 0);
      const holders = userIds.slice(0, missing).map((AssigneeId) => ({ AssigneeId, PermissionSetLicenseId }));
      await createAll(connection, 'PermissionSetLicenseAssign', holders);
    }
  }
}

async function usedSeats(connection: Connection, object: string): Promise<Map<string, number>> {
  const { records } = await connection.query(`SELECT Id, UsedLicenses FROM ${object}`);
  return new Map(records.map((record) => [String(record.Id), Number(record['UsedLicenses'])]));
}

function times<T>(count: number, make: () => T): T[] {
  return Array.from({ length: Math.max(0, count) }, make);
}
