import {
  CREATE_ONLY,
  LOOK_UP_ONLY,
  READ_ONLY,
  REQUIRED,
  checkbox,
  labelled,
  picklist,
  choices,
  reference,
  standardObject,
  text
} from '../fields.ts';
import type { ObjectDescription } from '../schema.ts';

/** Experience Cloud sites and who is a member of them; these objects exist only with digital experiences on. */
export function siteObjects(): ObjectDescription[] {
  return [network(), networkMemberGroup(), networkMember()];
}

function network(): ObjectDescription {
  return standardObject(
    'Network',
    '0DB',
    ['Network', 'Networks'],
    [
      text('Name', 'Name', 64, { ...REQUIRED, nameField: true }),
      text('UrlPathPrefix', 'URL Path Prefix', 40),
      picklist(
        'Status',
        'Status',
        labelled({ UnderConstruction: 'Preview', Live: 'Active', DownForMaintenance: 'Inactive' })
      ),
      checkbox('OptionsSendWelcomeEmail', 'Send Welcome Email')
    ],
    LOOK_UP_ONLY
  );
}

function networkMemberGroup(): ObjectDescription {
  return standardObject(
    'NetworkMemberGroup',
    '0DL',
    ['Network Member Group', 'Network Member Groups'],
    [
      reference('NetworkId', 'Network ID', 'Network', {
        ...REQUIRED,
        ...CREATE_ONLY,
        children: 'NetworkMemberGroups'
      }),
      reference('ParentId', 'Parent ID', ['Profile', 'PermissionSet'], { ...REQUIRED, ...CREATE_ONLY }),
      picklist('AssignmentStatus', 'Assignment Status', choices('Added', 'WaitingForAdd', 'FailedAdd'), {
        ...READ_ONLY,
        defaultValue: 'Added'
      })
    ],
    { updateable: false }
  );
}

function networkMember(): ObjectDescription {
  return standardObject(
    'NetworkMember',
    '0DO',
    ['Network Member', 'Network Members'],
    [
      reference('NetworkId', 'Network ID', 'Network', { ...READ_ONLY, children: 'NetworkMembers' }),
      reference('MemberId', 'Member ID', 'User', { ...READ_ONLY, children: 'NetworkMemberUsers' })
    ],
    LOOK_UP_ONLY
  );
}
