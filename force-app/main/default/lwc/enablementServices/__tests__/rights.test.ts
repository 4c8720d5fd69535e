import type { Rights } from 'c/enablementServices';
import { RightsService } from 'c/enablementServices';
import { aHeldPermissionSet } from '../../../../../../test/builders/rows';

const ALL = RightsService.permissions();
const rightsWith = (...permissions: string[]) =>
  RightsService.rights([aHeldPermissionSet(), aHeldPermissionSet({ permissions })], ALL);

describe('what the operator may do', () => {
  const cases: [string[], Partial<Rights>][] = [
    [[], { canManageExternalUsers: 'no', canAssignPermissionSets: 'no', canManageUsers: 'no', canSetUpSites: 'no' }],
    [['ManageUsers'], { canManageExternalUsers: 'yes', canManagePartnerUsers: 'yes', canManageUsers: 'yes' }],
    [['ManagePartners'], { canManageExternalUsers: 'yes', canManagePartnerUsers: 'yes', canManageUsers: 'no' }],
    [['ManageMyExternalUsers'], { canManageExternalUsers: 'yes', canManagePartnerUsers: 'yes' }],
    [['ManageCssUsers'], { canManageExternalUsers: 'yes', canManagePartnerUsers: 'no' }],
    [['AssignPermissionSets'], { canAssignPermissionSets: 'yes', canManageExternalUsers: 'no' }],
    [['ManageNetworks'], { canSetUpSites: 'no', seesAllSites: 'yes' }],
    [['ManageNetworks', 'ViewSetup'], { canSetUpSites: 'yes' }],
    [['ModifyAllData'], { canModifyAllData: 'yes', seesAllSites: 'yes' }],
    [['ViewAllData'], { canModifyAllData: 'no', seesAllSites: 'yes' }],
    [['ViewSetup'], { seesAllSites: 'no' }]
  ];
  it.each(cases)('with %j: %j', (permissions, expected) => {
    expect(rightsWith(...permissions)).toMatchObject(expected);
  });

  it('is unknown when the operator’s permission sets cannot be seen', () => {
    expect(new Set(Object.values(RightsService.rights([], ALL)))).toEqual(new Set(['unknown']));
  });

  it('is unknown when permissions cannot be seen', () => {
    expect(RightsService.rights([aHeldPermissionSet()], []).canManageUsers).toBe('unknown');
  });

  it('is no for a permission that the org does not have', () => {
    expect(RightsService.rights([aHeldPermissionSet()], ['ManageUsers']).canManagePartnerUsers).toBe('no');
  });

  const bound = aHeldPermissionSet({ permissions: ['ManageUsers'], requiresActivation: 'yes' });

  it('is unknown when a set permits it that has to be activated first', () => {
    expect(RightsService.rights([bound], ALL).canManageUsers).toBe('unknown');
  });

  it('is yes when another set permits it always', () => {
    const always = aHeldPermissionSet({ permissions: ['ManageUsers'], requiresActivation: 'unknown' });
    expect(RightsService.rights([bound, always], ALL).canManageUsers).toBe('yes');
  });
});
