import type { EmailExpectation, PasswordLink } from 'c/enablementServices';
import { emailTexts } from './emailTexts.ts';
import { formatText } from './formatText.ts';

const LINKS = {
  notRequested: emailTexts.emailWillNotBeRequested,
  requested: emailTexts.emailWillBeRequested,
  withoutSite: emailTexts.emailWithoutSite,
  siteUnknown: emailTexts.emailSiteUnknown
} as const satisfies Record<PasswordLink, string>;

/** Who will e-mail the user, one sentence each. */
export function describeEmail({ address, passwordLink, isWelcomed, welcomingSites }: EmailExpectation): string[] {
  const link = formatText(LINKS[passwordLink], address);
  switch (isWelcomed) {
    case 'yes':
      return [link, formatText(emailTexts.emailWelcome, welcomingSites.join(', '))];
    case 'unknown':
      return [link, emailTexts.emailWelcomeUnknown];
    case 'no':
      return [link];
    default:
      return isWelcomed satisfies never;
  }
}
