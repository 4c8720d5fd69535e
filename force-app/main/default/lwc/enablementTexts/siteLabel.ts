import type { Known, Site, SiteStatus } from 'c/enablementServices';
import { accessTexts } from './accessTexts.ts';
import { formatText } from './formatText.ts';

const LABELS = {
  live: '{0}',
  offline: accessTexts.siteOffline,
  preview: accessTexts.sitePreview
} as const satisfies Record<SiteStatus, string>;

/** The site's name, with what keeps the user out of it. */
export function siteLabel({ name, status }: Site, membership: Known): string {
  const label = formatText(LABELS[status], name);
  return membership === 'no' ? formatText(accessTexts.siteNotMember, label) : label;
}
