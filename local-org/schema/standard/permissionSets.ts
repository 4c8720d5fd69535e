import {
  CREATE_ONLY,
  LOOK_UP_ONLY,
  READ_ONLY,
  REQUIRED,
  checkbox,
  choices,
  field,
  picklist,
  reference,
  standardObject,
  text
} from '../fields.ts';
import type { ObjectDescription } from '../schema.ts';
import { permissionFields } from './permissions.ts';

/** Permission sets, their groups, who holds them, and what they give access to. */
export function permissionSetObjects(): ObjectDescription[] {
  return [
    permissionSet(),
    permissionSetGroup(),
    permissionSetGroupComponent(),
    permissionSetAssignment(),
    customPermission(),
    apexClass(),
    setupEntityAccess()
  ];
}

function permissionSet(): ObjectDescription {
  return standardObject(
    'PermissionSet',
    '0PS',
    ['Permission Set', 'Permission Sets'],
    [
      text('Name', 'Permission Set Name', 80, { ...REQUIRED, nameField: true }),
      text('Label', 'Permission Set Label', 80, REQUIRED),
      text('Description', 'Description', 255),
      text('NamespacePrefix', 'Namespace Prefix', 15, READ_ONLY),
      picklist('Type', 'Type', choices('Regular', 'Standard', 'Session', 'Group', 'Profile'), {
        ...READ_ONLY,
        defaultValue: 'Regular'
      }),
      reference('LicenseId', 'License ID', ['UserLicense', 'PermissionSetLicense'], CREATE_ONLY),
      checkbox('IsCustom', 'Custom', { ...READ_ONLY, defaultValue: true }),
      checkbox('IsOwnedByProfile', 'Is Owned By Profile', READ_ONLY),
      reference('ProfileId', 'Profile ID', 'Profile', READ_ONLY),
      reference('PermissionSetGroupId', 'Permission Set Group ID', 'PermissionSetGroup', READ_ONLY),
      checkbox('HasActivationRequired', 'Has Activation Required', CREATE_ONLY),
      ...permissionFields()
    ]
  );
}

function permissionSetGroup(): ObjectDescription {
  return standardObject(
    'PermissionSetGroup',
    '0PG',
    ['Permission Set Group', 'Permission Set Groups'],
    [
      text('DeveloperName', 'Developer Name', 80, REQUIRED),
      text('MasterLabel', 'Master Label', 80, { ...REQUIRED, nameField: true }),
      text('NamespacePrefix', 'Namespace Prefix', 15, READ_ONLY),
      text('Description', 'Description', 255),
      picklist('Status', 'Status', choices('Updated', 'Outdated', 'Updating', 'Failed'), {
        ...READ_ONLY,
        defaultValue: 'Updated'
      }),
      checkbox('HasActivationRequired', 'Session Activation Required')
    ]
  );
}

function permissionSetGroupComponent(): ObjectDescription {
  const part = { ...REQUIRED, ...CREATE_ONLY };
  return standardObject(
    'PermissionSetGroupComponent',
    '0PM',
    ['Permission Set Group Component', 'Permission Set Group Components'],
    [
      reference('PermissionSetGroupId', 'Permission Set Group ID', 'PermissionSetGroup', {
        ...part,
        children: 'PermissionSetGroupComponents'
      }),
      reference('PermissionSetId', 'Permission Set ID', 'PermissionSet', {
        ...part,
        children: 'PermissionSetGroupComponents'
      })
    ],
    { updateable: false }
  );
}

function permissionSetAssignment(): ObjectDescription {
  return standardObject(
    'PermissionSetAssignment',
    '0Pa',
    ['Permission Set Assignment', 'Permission Set Assignments'],
    [
      reference('AssigneeId', 'Assignee ID', 'User', {
        ...REQUIRED,
        ...CREATE_ONLY,
        children: 'PermissionSetAssignments'
      }),
      reference('PermissionSetId', 'Permission Set ID', 'PermissionSet', { ...CREATE_ONLY, children: 'Assignments' }),
      reference('PermissionSetGroupId', 'Permission Set Group ID', 'PermissionSetGroup', {
        ...CREATE_ONLY,
        children: 'Assignments'
      }),
      field('ExpirationDate', 'Expiration Date', 'datetime'),
      checkbox('IsActive', 'Is Active', { ...READ_ONLY, defaultValue: true })
    ]
  );
}

/** Object Reference, CustomPermission; custom permissions come with the source. */
function customPermission(): ObjectDescription {
  return standardObject(
    'CustomPermission',
    '0CP',
    ['Custom Permission', 'Custom Permissions'],
    [
      text('DeveloperName', 'Name', 80, { ...REQUIRED, nameField: true }),
      text('MasterLabel', 'Label', 80, REQUIRED),
      text('Description', 'Description', 255),
      text('NamespacePrefix', 'Namespace Prefix', 15, READ_ONLY)
    ],
    LOOK_UP_ONLY
  );
}

/** The names of the classes of the source; their code is not kept. */
function apexClass(): ObjectDescription {
  return standardObject(
    'ApexClass',
    '01p',
    ['Apex Class', 'Apex Classes'],
    [
      text('Name', 'Name', 255, { ...REQUIRED, nameField: true }),
      text('NamespacePrefix', 'Namespace Prefix', 15),
      field('ApiVersion', 'Api Version', 'double', REQUIRED),
      picklist('Status', 'Status', choices('Active', 'Inactive', 'Deleted'), REQUIRED)
    ],
    LOOK_UP_ONLY
  );
}

/** Object Reference, SetupEntityAccess; of all that permission sets can give access to, custom permissions and classes. */
function setupEntityAccess(): ObjectDescription {
  return standardObject(
    'SetupEntityAccess',
    '0J0',
    ['Setup Entity Access', 'Setup Entity Access'],
    [
      reference('ParentId', 'Parent ID', 'PermissionSet', {
        ...REQUIRED,
        ...CREATE_ONLY,
        children: 'SetupEntityAccessItems',
        onParentDeletion: 'delete'
      }),
      // No relationship leads to the entity on the platform either.
      reference('SetupEntityId', 'Setup Entity ID', ['ApexClass', 'CustomPermission'], {
        ...REQUIRED,
        ...CREATE_ONLY,
        relationshipName: null
      }),
      picklist('SetupEntityType', 'Setup Entity Type', choices('ApexClass', 'CustomPermission'), READ_ONLY)
    ],
    { updateable: false }
  );
}
