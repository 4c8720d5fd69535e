import { Directories } from './directories.ts';
import type { Directory } from './directory.ts';
import type { Enablement } from './enablement.ts';
import type { ExistingUser } from './facts.ts';
import { Lookup } from './lookup.ts';
import type { PlanField, PlanRecord } from './plan.ts';
import { PlanFields } from './planFields.ts';
import { Text } from './text.ts';

const FEATURE_LICENSES = [
  'UserPermissionsSFContentUser',
  'UserPermissionsKnowledgeUser',
  'UserPermissionsMarketingUser',
  'UserPermissionsInteractionUser',
  'UserPermissionsSupportUser'
];
const PRESET = 'Enablement_Preset__c';
const PURPOSE = 'Enablement_Purpose__c';
const DEACTIVATION_TRIGGER = 'Enablement_Deactivation_Trigger__c';
const REVIEW_DATE = 'Enablement_Review_Date__c';

/** The user of a plan: a new one, or the person's own that becomes active again. */
export class UserRecord {
  static creation(enablement: Enablement, reference: string): PlanRecord {
    const facts = enablement.facts;
    const draft = enablement.draft;
    const directory = enablement.directory;
    const fields: PlanField[] = [];
    const firstName = Text.trim(draft.firstName);
    const lastName = Text.trim(draft.lastName);
    const name = Text.trim(firstName + ' ' + lastName);
    PlanFields.addText(fields, 'FirstName', firstName);
    PlanFields.addText(fields, 'LastName', lastName);
    PlanFields.addText(fields, 'Email', Text.trim(draft.email));
    PlanFields.addText(fields, 'Username', Text.trim(draft.username));
    PlanFields.addText(fields, 'Alias', Text.trim(draft.alias));
    PlanFields.addText(fields, 'CommunityNickname', Text.trim(draft.nickname));
    PlanFields.addNamed(fields, 'ContactId', facts.person.contactId, name);
    PlanFields.addNamed(fields, 'ProfileId', draft.profileId, enablement.profile?.name ?? '');
    PlanFields.addNamed(fields, 'UserRoleId', draft.roleId, Lookup.role(facts, draft.roleId)?.name ?? '');
    PlanFields.addOption(fields, 'TimeZoneSidKey', draft.timeZone, Directories.timeZones(directory));
    PlanFields.addOption(fields, 'LocaleSidKey', draft.locale, Directories.locales(directory));
    PlanFields.addOption(fields, 'LanguageLocaleKey', draft.language, Directories.languages(directory));
    PlanFields.addText(fields, 'EmailEncodingKey', draft.emailEncoding);
    PlanFields.addFlag(fields, 'IsActive', true);
    UserRecord.addFeatureLicenses(fields, directory);
    UserRecord.addLifecycle(fields, enablement);
    const record: PlanRecord = {
      reference,
      operation: 'create',
      sobjectType: 'User',
      recordId: null,
      label: name,
      fields
    };
    return record;
  }

  /** Everything else of the user stays as it is. */
  static reactivation(user: ExistingUser, reference: string): PlanRecord {
    const fields: PlanField[] = [];
    PlanFields.addFlag(fields, 'IsActive', true);
    const record: PlanRecord = {
      reference,
      operation: 'update',
      sobjectType: 'User',
      recordId: user.userId,
      label: user.name,
      fields
    };
    return record;
  }

  /** API names of the fields that not every org has, or not every operator may set. */
  static optionalFields(): string[] {
    const names: string[] = [PRESET, PURPOSE, DEACTIVATION_TRIGGER, REVIEW_DATE];
    for (const name of FEATURE_LICENSES) {
      names.push(name);
    }
    return names;
  }

  /**
   * A profile can switch these on for every new user, who is then refused with "content feature license limit exceeded"
   * although the user license has free seats (Salesforce Help 000387847, 000384982). Nobody here needs them.
   */
  private static addFeatureLicenses(fields: PlanField[], directory: Directory): void {
    if (directory.featureLicenses.length === 0) {
      for (const name of FEATURE_LICENSES) {
        if (!directory.missingFields.includes(name)) {
          PlanFields.addFlag(directory.featureLicenses, name, false);
        }
      }
    }
    for (const field of directory.featureLicenses) {
      fields.push(field);
    }
  }

  /** Why the user exists and until when: on the user itself, so that it is written with it and can be reported on. */
  private static addLifecycle(fields: PlanField[], enablement: Enablement): void {
    const draft = enablement.draft;
    const missing = enablement.directory.missingFields;
    if (!missing.includes(PRESET)) {
      const label = enablement.preset?.preset?.label ?? '';
      PlanFields.addNamed(fields, PRESET, draft.presetName, label);
    }
    if (!missing.includes(PURPOSE)) {
      PlanFields.addText(fields, PURPOSE, Text.trim(draft.purpose));
    }
    if (!missing.includes(DEACTIVATION_TRIGGER)) {
      PlanFields.addText(fields, DEACTIVATION_TRIGGER, Text.trim(draft.deactivationTrigger));
    }
    if (!missing.includes(REVIEW_DATE)) {
      PlanFields.addDate(fields, REVIEW_DATE, Text.trim(draft.reviewDate));
    }
  }
}
