import firstName from '@salesforce/label/c.Enablement_Plan_FirstName';
import lastName from '@salesforce/label/c.Enablement_Plan_LastName';
import email from '@salesforce/label/c.Enablement_Plan_Email';
import username from '@salesforce/label/c.Enablement_Plan_Username';
import alias from '@salesforce/label/c.Enablement_Plan_Alias';
import communityNickname from '@salesforce/label/c.Enablement_Plan_CommunityNickname';
import contactId from '@salesforce/label/c.Enablement_Plan_ContactId';
import profileId from '@salesforce/label/c.Enablement_Plan_ProfileId';
import userRoleId from '@salesforce/label/c.Enablement_Plan_UserRoleId';
import timeZoneSidKey from '@salesforce/label/c.Enablement_Plan_TimeZoneSidKey';
import localeSidKey from '@salesforce/label/c.Enablement_Plan_LocaleSidKey';
import languageLocaleKey from '@salesforce/label/c.Enablement_Plan_LanguageLocaleKey';
import emailEncodingKey from '@salesforce/label/c.Enablement_Plan_EmailEncodingKey';
import isActive from '@salesforce/label/c.Enablement_Plan_IsActive';

/** What people call the fields of a planned record, by API name. */
export const planFieldTexts = {
  FirstName: firstName,
  LastName: lastName,
  Email: email,
  Username: username,
  Alias: alias,
  CommunityNickname: communityNickname,
  ContactId: contactId,
  ProfileId: profileId,
  UserRoleId: userRoleId,
  TimeZoneSidKey: timeZoneSidKey,
  LocaleSidKey: localeSidKey,
  LanguageLocaleKey: languageLocaleKey,
  EmailEncodingKey: emailEncodingKey,
  IsActive: isActive
} as const satisfies Record<string, string>;
