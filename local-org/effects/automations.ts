import type { ObjectDescription } from '../schema/schema.ts';
import { isCustomObject } from '../schema/customObject.ts';
import type { Automation } from './automation.ts';
import { CUSTOM_OBJECT_AUTOMATION } from './customObjects.ts';
import { ACCOUNT_AUTOMATION, CONTACT_AUTOMATION } from './people.ts';
import { ASSIGNMENT_AUTOMATION, MEMBER_GROUP_AUTOMATION } from './grants.ts';
import {
  PERMISSION_SET_AUTOMATION,
  PERMISSION_SET_GROUP_AUTOMATION,
  SETUP_ENTITY_ACCESS_AUTOMATION
} from './permissionSets.ts';
import { ROLE_AUTOMATION } from './roles.ts';
import { SET_LICENSE_ASSIGNMENT_AUTOMATION } from './setLicenses.ts';
import { USER_AUTOMATION } from './user.ts';

const AUTOMATIONS: Readonly<Record<string, Automation>> = {
  Account: ACCOUNT_AUTOMATION,
  Contact: CONTACT_AUTOMATION,
  NetworkMemberGroup: MEMBER_GROUP_AUTOMATION,
  PermissionSet: PERMISSION_SET_AUTOMATION,
  PermissionSetAssignment: ASSIGNMENT_AUTOMATION,
  PermissionSetGroup: PERMISSION_SET_GROUP_AUTOMATION,
  PermissionSetLicenseAssign: SET_LICENSE_ASSIGNMENT_AUTOMATION,
  SetupEntityAccess: SETUP_ENTITY_ACCESS_AUTOMATION,
  User: USER_AUTOMATION,
  UserRole: ROLE_AUTOMATION
};

/** What the platform does beside saving a record of the object; undefined for nothing. */
export function automationOf(object: ObjectDescription): Automation | undefined {
  return isCustomObject(object) ? CUSTOM_OBJECT_AUTOMATION : AUTOMATIONS[object.name];
}
