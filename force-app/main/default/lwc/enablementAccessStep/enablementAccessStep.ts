import { LightningElement, api } from 'lwc';
import {
  ChoiceService,
  type Draft,
  type DraftField,
  type Facts,
  type Finding,
  type PicklistOption
} from 'c/enablementServices';
import { accessTexts } from 'c/enablementTexts';

interface FieldElement extends HTMLElement {
  focusField(field: DraftField): boolean;
}

/** License, profile, role, permission sets and groups, the site, and whether an e-mail is asked for. */
export default class EnablementAccessStep extends LightningElement {
  @api facts: Facts | null = null;
  @api draft: Draft | null = null;
  @api findings: Finding[] = [];
  texts = accessTexts;

  /** Moves the focus to a field of this step; false when it is not here. */
  @api
  focusField(field: DraftField): boolean {
    const element = this.template?.querySelector<HTMLElement>(`[data-field="${field}"]`);
    element?.focus();
    return (
      element instanceof HTMLElement ||
      (this.template?.querySelector<FieldElement>('c-enablement-site')?.focusField(field) ?? false)
    );
  }

  get licenseId(): string | null {
    return this.draft?.licenseId ?? null;
  }

  get hasNoLicense(): boolean {
    return this.licenseId == null;
  }

  /** High-volume licenses take no role at all. */
  get takesRole(): boolean {
    const license = this.facts?.licenses.find(({ licenseId }) => licenseId === this.licenseId);
    return license?.hasRoles ?? false;
  }

  get profilePlaceholder(): string {
    return this.hasNoLicense ? accessTexts.chooseLicenseFirst : accessTexts.chooseProfile;
  }

  get profileOptions(): PicklistOption[] {
    const profiles = this.facts == null ? [] : ChoiceService.profilesOf(this.facts, this.licenseId);
    return profiles.map(({ profileId, name }) => ({ value: profileId, label: name }));
  }

  get roleOptions(): PicklistOption[] {
    const roles = this.facts == null ? [] : ChoiceService.rolesOf(this.facts, this.licenseId);
    return roles.map(({ roleId, name }) => ({ value: roleId, label: name }));
  }
}
