/** A refusal of the platform that this org never makes: what it accepts here, a real org may refuse. */
export interface NotEnforced {
  readonly what: string;
  readonly statusCode: string;
  readonly message: string;
  /** Why it is not here. */
  readonly reason: string;
}

const UNKNOWN_TEXT = 'not known';

export const NOT_ENFORCED: readonly NotEnforced[] = [
  {
    what: 'Validation rules, triggers and flows',
    statusCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION, CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY, CANNOT_EXECUTE_FLOW_TRIGGER',
    message: 'whatever the org says',
    reason: 'They are not run.'
  },
  {
    what: 'Sharing, object permissions and field-level security',
    statusCode: 'INSUFFICIENT_ACCESS_OR_READONLY, INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY',
    message: 'insufficient access rights on object id',
    reason:
      'Only the user permissions in `schema/standard/permissions.ts` are asked for. `UserRecordAccess` gives owners and ' +
      'those who may modify all data everything, and all others read access, which is assumed.'
  },
  {
    what: 'Apex in user mode: `WITH USER_MODE`, `AccessLevel.USER_MODE`, `with sharing`',
    statusCode: 'INSUFFICIENT_ACCESS_OR_READONLY, or a QueryException',
    message: 'whatever the user may not see',
    reason:
      'User mode is accepted and makes no difference: it means sharing, object permissions and field-level security, ' +
      'which are not there. The other way round, system mode switches off none of the rules here.'
  },
  {
    what: 'A permission set with object, field or custom permissions that the license does not allow',
    statusCode: 'FIELD_INTEGRITY_EXCEPTION',
    message:
      "Can't assign permission set … to user …. The user license doesn't allow the permission: Read Account / " +
      'Custom Permission … is not valid for this Permission Set.',
    reason: 'Object and field permissions are not read, and what each license allows is not published in full.'
  },
  {
    what: 'A permission set with object permissions for a guest user',
    statusCode: 'FIELD_INTEGRITY_EXCEPTION',
    message: "You can't assign permission set … which contains a … object permission to a guest user.",
    reason: 'Sites have no guest users here.'
  },
  {
    what: 'An external user whose profile belongs to no live site',
    statusCode: 'PORTAL_NO_ACCESS',
    message: 'no access to portal',
    reason: 'Whether the API refuses it, or only the login, is not known. It is accepted.'
  },
  {
    what: 'An account whose owner has a role but is inactive',
    statusCode: UNKNOWN_TEXT,
    message: UNKNOWN_TEXT,
    reason: 'Whether it is refused is not known. It is accepted.'
  },
  {
    what: 'More accounts of one owner than 50,000, more roles than the org may have',
    statusCode: UNKNOWN_TEXT,
    message: UNKNOWN_TEXT,
    reason: 'Code, text and limits of roles are not known.'
  },
  {
    what: 'Membership of a person who asked not to be processed or to be forgotten',
    statusCode: UNKNOWN_TEXT,
    message: UNKNOWN_TEXT,
    reason: 'There is no object Individual.'
  },
  {
    what: 'Deactivating the default owner of leads or cases, or the only recipient of an alert',
    statusCode: UNKNOWN_TEXT,
    message: UNKNOWN_TEXT,
    reason: 'There are no such settings.'
  },
  {
    what: 'Logging in: of users who are frozen, inactive or no members of the site',
    statusCode: 'no data API',
    message: 'Looks like this portal user is not a member of an experience…; Invalid Profile Association',
    reason: 'Nobody can log in to a site here.'
  }
];
