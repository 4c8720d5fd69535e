import type { Automation } from './automation.ts';
import { ACCOUNT_AUTOMATION, CONTACT_AUTOMATION } from './people.ts';
import { ASSIGNMENT_AUTOMATION, MEMBER_GROUP_AUTOMATION } from './grants.ts';
import { PERMISSION_SET_AUTOMATION, PERMISSION_SET_GROUP_AUTOMATION } from './permissionSets.ts';
import { ROLE_AUTOMATION } from './roles.ts';
import { SET_LICENSE_ASSIGNMENT_AUTOMATION } from './setLicenses.ts';
import { USER_AUTOMATION } from './user.ts';

export const AUTOMATIONS: Readonly<Record<string, Automation>> = {
  Account: ACCOUNT_AUTOMATION,
  Contact: CONTACT_AUTOMATION,
  NetworkMemberGroup: MEMBER_GROUP_AUTOMATION,
  PermissionSet: PERMISSION_SET_AUTOMATION,
  PermissionSetAssignment: ASSIGNMENT_AUTOMATION,
  PermissionSetGroup: PERMISSION_SET_GROUP_AUTOMATION,
  PermissionSetLicenseAssign: SET_LICENSE_ASSIGNMENT_AUTOMATION,
  User: USER_AUTOMATION,
  UserRole: ROLE_AUTOMATION
};
