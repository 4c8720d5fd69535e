import type { DraftField } from 'c/enablementServices';
import presetName from '@salesforce/label/c.Enablement_Field_PresetName';
import firstName from '@salesforce/label/c.Enablement_Field_FirstName';
import lastName from '@salesforce/label/c.Enablement_Field_LastName';
import email from '@salesforce/label/c.Enablement_Field_Email';
import username from '@salesforce/label/c.Enablement_Field_Username';
import alias from '@salesforce/label/c.Enablement_Field_Alias';
import nickname from '@salesforce/label/c.Enablement_Field_Nickname';
import timeZone from '@salesforce/label/c.Enablement_Field_TimeZone';
import locale from '@salesforce/label/c.Enablement_Field_Locale';
import language from '@salesforce/label/c.Enablement_Field_Language';
import emailEncoding from '@salesforce/label/c.Enablement_Field_EmailEncoding';
import licenseId from '@salesforce/label/c.Enablement_Field_LicenseId';
import profileId from '@salesforce/label/c.Enablement_Field_ProfileId';
import roleId from '@salesforce/label/c.Enablement_Field_RoleId';
import grantIds from '@salesforce/label/c.Enablement_Field_GrantIds';
import siteId from '@salesforce/label/c.Enablement_Field_SiteId';
import sendEmail from '@salesforce/label/c.Enablement_Field_SendEmail';
import purpose from '@salesforce/label/c.Enablement_Field_Purpose';
import deactivationTrigger from '@salesforce/label/c.Enablement_Field_DeactivationTrigger';
import reviewDate from '@salesforce/label/c.Enablement_Field_ReviewDate';

/** What the form calls its fields. */
export const fieldTexts = {
  presetName,
  firstName,
  lastName,
  email,
  username,
  alias,
  nickname,
  timeZone,
  locale,
  language,
  emailEncoding,
  licenseId,
  profileId,
  roleId,
  grantIds,
  siteId,
  sendEmail,
  purpose,
  deactivationTrigger,
  reviewDate
} as const satisfies Record<DraftField, string>;
