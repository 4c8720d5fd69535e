import type { Draft } from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';

/** A complete draft; `properties` change what a test is about. */
export function aDraft(properties: Partial<Draft> = {}): Draft {
  return {
    recordId: '003000000000001AAA',
    userId: null,
    presetName: null,
    firstName: 'Mira',
    lastName: 'Okafor',
    email: 'mira.okafor@example.com',
    username: 'mira.okafor@example.com',
    alias: 'mokafor',
    nickname: 'mira.okafor',
    timeZone: 'America/New_York',
    locale: 'en_US',
    language: 'en_US',
    emailEncoding: 'UTF-8',
    licenseId: '100000000000001AAA',
    profileId: '00e000000000001AAA',
    roleId: null,
    grantIds: [],
    expirations: [],
    siteId: null,
    sendEmail: false,
    purpose: '',
    deactivationTrigger: '',
    reviewDate: '',
    ...properties
  };
}
