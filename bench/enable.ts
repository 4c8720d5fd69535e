import { createEnablementController } from '../server/enablementController.ts';
import type { Draft } from '../force-app/main/default/lwc/enablementServices/draft.ts';
import { openBenchOrg, type BenchOrg } from './benchOrg.ts';
import { measure, type Measurement } from './measure.ts';

/** 200 people through the server (checks, one graph each) against a bare REST create per user and per assignment. */
export function benchEnable(): Promise<Measurement> {
  return measure({
    title: '200 people enabled through the server: facts, preflight, plan, one graph each',
    prepare: openBenchOrg,
    subject: enableThroughServer,
    baseline: '200 single REST creates of a user plus one of an assignment, nothing checked',
    compare: createOneByOne,
    cleanUp: (org) => org.close(),
    rounds: 3
  });
}

async function enableThroughServer(org: BenchOrg): Promise<void> {
  const drafts = org.contactIds.map((recordId, number) => draftOf(org, recordId, number));
  const outcomes = await createEnablementController(org.connection).enable({ drafts, dryRun: false });
  const created = outcomes.filter(({ status }) => status === 'created').length;
  if (created !== drafts.length) {
    throw new Error(
      `Only ${created} users were created: ${JSON.stringify(outcomes.find(({ status }) => status !== 'created'))}`
    );
  }
}

async function createOneByOne({ connection, contactIds, profileId, permissionSetId }: BenchOrg): Promise<void> {
  for (const [number, ContactId] of contactIds.entries()) {
    const user = await connection.sobject('User').create({ ...userOf(number), ContactId, ProfileId: profileId });
    if (!user.success) {
      throw new Error(`User ${number} was refused.`);
    }
    await connection
      .sobject('PermissionSetAssignment')
      .create({ AssigneeId: user.id, PermissionSetId: permissionSetId });
  }
}

function draftOf(org: BenchOrg, recordId: string, number: number): Draft {
  const user = userOf(number);
  return {
    recordId,
    userId: null,
    presetName: null,
    firstName: user.FirstName,
    lastName: user.LastName,
    email: user.Email,
    username: user.Username,
    alias: user.Alias,
    nickname: user.CommunityNickname,
    timeZone: user.TimeZoneSidKey,
    locale: user.LocaleSidKey,
    language: user.LanguageLocaleKey,
    emailEncoding: user.EmailEncodingKey,
    licenseId: org.licenseId,
    profileId: org.profileId,
    roleId: null,
    grantIds: [org.permissionSetId],
    expirations: [],
    siteId: null,
    sendEmail: false,
    purpose: '',
    deactivationTrigger: '',
    reviewDate: ''
  };
}

function userOf(number: number) {
  return {
    FirstName: 'Zoë',
    LastName: `Müller ${number}`,
    Email: `zoe.${number}@example.com`,
    Username: `zoe.${number}@example.com`,
    Alias: `z${number}`,
    CommunityNickname: `zoe.${number}`,
    TimeZoneSidKey: 'America/New_York',
    LocaleSidKey: 'en_US',
    LanguageLocaleKey: 'en_US',
    EmailEncodingKey: 'UTF-8'
  };
}
