import type { DraftField } from './draft.ts';
import type { PlatformError, Step } from './finding.ts';

/** Where the form shows the fields of User that the platform blames. */
export class UserFields {
  /** The field of the form, when exactly one is to blame and the form has it. */
  static draftField(error: PlatformError): DraftField | null {
    if (error.fields.length !== 1) {
      return null;
    }
    for (const name of error.fields) {
      return UserFields.draftFieldOf(name);
    }
    return null;
  }

  static step(field: DraftField | null): Step {
    switch (field) {
      case 'profileId':
        return 'access';
      case 'roleId':
        return 'access';
      case 'purpose':
        return 'review';
      case 'deactivationTrigger':
        return 'review';
      case 'reviewDate':
        return 'review';
      default:
        return 'details';
    }
  }

  /** API names of the blamed fields; what was refused when no field is blamed. */
  static blamed(error: PlatformError): string {
    return error.fields.length > 0 ? error.fields.join(', ') : (error.label ?? error.sobjectType);
  }

  private static draftFieldOf(name: string): DraftField | null {
    switch (name) {
      case 'FirstName':
        return 'firstName';
      case 'LastName':
        return 'lastName';
      case 'Email':
        return 'email';
      case 'Username':
        return 'username';
      case 'Alias':
        return 'alias';
      case 'CommunityNickname':
        return 'nickname';
      case 'TimeZoneSidKey':
        return 'timeZone';
      case 'LocaleSidKey':
        return 'locale';
      case 'LanguageLocaleKey':
        return 'language';
      case 'EmailEncodingKey':
        return 'emailEncoding';
      case 'ProfileId':
        return 'profileId';
      case 'UserRoleId':
        return 'roleId';
      case 'Enablement_Purpose__c':
        return 'purpose';
      case 'Enablement_Deactivation_Trigger__c':
        return 'deactivationTrigger';
      case 'Enablement_Review_Date__c':
        return 'reviewDate';
      default:
        return null;
    }
  }
}
