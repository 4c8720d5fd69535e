import { LightningElement, api } from 'lwc';
import { ChoiceService, LoginAsService, type Draft, type Facts, type Site } from 'c/enablementServices';
import { formatText, outcomeTexts } from 'c/enablementTexts';
import { loginAsUrl } from './loginAsUrl.ts';

/** Link that logs in to the chosen site as the user, or why the operator cannot. Nothing where no site is known. */
export default class EnablementLoginAs extends LightningElement {
  @api facts: Facts | null = null;
  @api draft: Draft | null = null;
  @api userId: string | null = null;

  /** Null when it would not work, as far as anybody can know. */
  get link(): { url: string; label: string } | null {
    const { facts, site, userId } = this;
    if (facts == null || site == null || userId == null || this.isRefused || site.status !== 'live') {
      return null;
    }
    const { organizationId } = facts.org;
    const url = loginAsUrl({ organizationId, contactId: facts.person.contactId, siteId: site.siteId, userId });
    return this.isMember ? { url, label: formatText(outcomeTexts.logInAs, site.name) } : null;
  }

  get refusal(): string | null {
    return this.site != null && this.isRefused ? formatText(outcomeTexts.logInAsRefused, this.site.name) : null;
  }

  private get site(): Site | null {
    return this.facts?.sites.find(({ siteId }) => siteId === this.draft?.siteId) ?? null;
  }

  private get isRefused(): boolean {
    return this.facts != null && LoginAsService.canLogInAs(this.facts, this.draft?.siteId ?? null) === 'no';
  }

  private get isMember(): boolean {
    const { facts, draft, site } = this;
    return facts != null && draft != null && site != null
      ? ChoiceService.membership(facts, draft, site.siteId) !== 'no'
      : false;
  }
}
