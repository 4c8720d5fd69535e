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
import preset from '@salesforce/label/c.Enablement_Plan_Preset';
import purpose from '@salesforce/label/c.Enablement_Plan_Purpose';
import deactivationTrigger from '@salesforce/label/c.Enablement_Plan_DeactivationTrigger';
import reviewDate from '@salesforce/label/c.Enablement_Plan_ReviewDate';
import contentUser from '@salesforce/label/c.Enablement_Plan_ContentUser';
import knowledgeUser from '@salesforce/label/c.Enablement_Plan_KnowledgeUser';
import marketingUser from '@salesforce/label/c.Enablement_Plan_MarketingUser';
import interactionUser from '@salesforce/label/c.Enablement_Plan_InteractionUser';
import supportUser from '@salesforce/label/c.Enablement_Plan_SupportUser';
import assigneeId from '@salesforce/label/c.Enablement_Plan_AssigneeId';
import permissionSetId from '@salesforce/label/c.Enablement_Plan_PermissionSetId';
import permissionSetGroupId from '@salesforce/label/c.Enablement_Plan_PermissionSetGroupId';
import permissionSetLicenseId from '@salesforce/label/c.Enablement_Plan_PermissionSetLicenseId';
import expirationDate from '@salesforce/label/c.Enablement_Plan_ExpirationDate';

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
  IsActive: isActive,
  Enablement_Preset__c: preset,
  Enablement_Purpose__c: purpose,
  Enablement_Deactivation_Trigger__c: deactivationTrigger,
  Enablement_Review_Date__c: reviewDate,
  UserPermissionsSFContentUser: contentUser,
  UserPermissionsKnowledgeUser: knowledgeUser,
  UserPermissionsMarketingUser: marketingUser,
  UserPermissionsInteractionUser: interactionUser,
  UserPermissionsSupportUser: supportUser,
  AssigneeId: assigneeId,
  PermissionSetId: permissionSetId,
  PermissionSetGroupId: permissionSetGroupId,
  PermissionSetLicenseId: permissionSetLicenseId,
  ExpirationDate: expirationDate
} as const satisfies Record<string, string>;
