import { LightningElement, api } from 'lwc';
import type { ExistingUser, Finding } from 'c/enablementServices';
import {
  describeFinding,
  fieldTexts,
  findingListTexts,
  formatText,
  outcomeTexts,
  personTexts
} from 'c/enablementTexts';

/** Says that the person has a user already, active or deactivated: there is nothing to create. */
export default class EnablementExistingUser extends LightningElement {
  @api user: ExistingUser | null = null;
  @api finding: Finding | null = null;
  texts = outcomeTexts;
  openSetup = findingListTexts.openSetup;

  @api
  focus(): void {
    this.template?.querySelector<HTMLElement>('h2')?.focus();
  }

  get heading(): string {
    const text = this.user?.isActive ? outcomeTexts.userActive : outcomeTexts.userDeactivated;
    return formatText(text, this.user?.name ?? '');
  }

  get cause(): string {
    return this.finding === null ? '' : describeFinding(this.finding).cause;
  }

  get fix(): string {
    return this.finding === null ? '' : describeFinding(this.finding).fix;
  }

  get setupPath(): string | null {
    return this.finding?.setupPath ?? null;
  }

  get rows(): { label: string; value: string }[] {
    if (this.user === null) {
      return [];
    }
    const { isActive, username, licenseName, profileName } = this.user;
    return [
      { label: fieldTexts.username, value: username },
      {
        label: outcomeTexts.userStatus,
        value: isActive ? outcomeTexts.userIsActive : outcomeTexts.userIsNotActive
      },
      { label: fieldTexts.licenseId, value: licenseName ?? personTexts.personUnknown },
      { label: fieldTexts.profileId, value: profileName ?? personTexts.personUnknown }
    ];
  }
}
