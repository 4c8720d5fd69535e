import siteNoneCause from '@salesforce/label/c.Enablement_SITE_NONE_Cause';
import siteNoneFix from '@salesforce/label/c.Enablement_SITE_NONE_Fix';
import siteUnknownCause from '@salesforce/label/c.Enablement_SITE_UNKNOWN_Cause';
import siteUnknownFix from '@salesforce/label/c.Enablement_SITE_UNKNOWN_Fix';
import siteNotLiveCause from '@salesforce/label/c.Enablement_SITE_NOT_LIVE_Cause';
import siteNotLiveFix from '@salesforce/label/c.Enablement_SITE_NOT_LIVE_Fix';
import siteNotMemberCause from '@salesforce/label/c.Enablement_SITE_NOT_MEMBER_Cause';
import siteNotMemberFix from '@salesforce/label/c.Enablement_SITE_NOT_MEMBER_Fix';
import siteMembershipUnknownCause from '@salesforce/label/c.Enablement_SITE_MEMBERSHIP_UNKNOWN_Cause';
import siteMembershipUnknownFix from '@salesforce/label/c.Enablement_SITE_MEMBERSHIP_UNKNOWN_Fix';
import emailNoSiteCause from '@salesforce/label/c.Enablement_EMAIL_NO_SITE_Cause';
import emailNoSiteFix from '@salesforce/label/c.Enablement_EMAIL_NO_SITE_Fix';
import emailOnTopOfWelcomeCause from '@salesforce/label/c.Enablement_EMAIL_ON_TOP_OF_WELCOME_Cause';
import emailOnTopOfWelcomeFix from '@salesforce/label/c.Enablement_EMAIL_ON_TOP_OF_WELCOME_Fix';
import emailNoneCause from '@salesforce/label/c.Enablement_EMAIL_NONE_Cause';
import emailNoneFix from '@salesforce/label/c.Enablement_EMAIL_NONE_Fix';
import emailDeliveryUnknownCause from '@salesforce/label/c.Enablement_EMAIL_DELIVERY_UNKNOWN_Cause';
import emailDeliveryUnknownFix from '@salesforce/label/c.Enablement_EMAIL_DELIVERY_UNKNOWN_Fix';

/** Sites and what is emailed. */
export const siteFindingTexts = {
  SITE_NONE: { cause: siteNoneCause, fix: siteNoneFix },
  SITE_UNKNOWN: { cause: siteUnknownCause, fix: siteUnknownFix },
  SITE_NOT_LIVE: { cause: siteNotLiveCause, fix: siteNotLiveFix },
  SITE_NOT_MEMBER: { cause: siteNotMemberCause, fix: siteNotMemberFix },
  SITE_MEMBERSHIP_UNKNOWN: { cause: siteMembershipUnknownCause, fix: siteMembershipUnknownFix },
  EMAIL_NO_SITE: { cause: emailNoSiteCause, fix: emailNoSiteFix },
  EMAIL_ON_TOP_OF_WELCOME: { cause: emailOnTopOfWelcomeCause, fix: emailOnTopOfWelcomeFix },
  EMAIL_NONE: { cause: emailNoneCause, fix: emailNoneFix },
  EMAIL_DELIVERY_UNKNOWN: { cause: emailDeliveryUnknownCause, fix: emailDeliveryUnknownFix }
} as const;
