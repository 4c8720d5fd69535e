import { LightningElement, api } from 'lwc';
import { existingUserOf, type FormState } from 'c/enablementFormState';
import {
  PlanService,
  type DraftField,
  type ExistingUser,
  type Finding,
  type Known,
  type Plan
} from 'c/enablementServices';
import { describeFinding, fieldTexts, outcomeTexts, personTexts, reviewTexts, userTexts } from 'c/enablementTexts';

interface FieldElement extends HTMLElement {
  focusField(field: DraftField): boolean;
}

const FROZEN = {
  yes: reviewTexts.yes,
  no: reviewTexts.no,
  unknown: personTexts.personUnknown
} as const satisfies Record<Known, string>;

/** The user that the person has already: who it is, and what it lacks of a preset, to be given on request. */
export default class EnablementExistingUser extends LightningElement {
  @api form: FormState | null = null;
  @api findings: Finding[] = [];
  texts = userTexts;
  openUser = outcomeTexts.openUser;

  /** Moves the focus to what can be chosen here; false when the field is not among it. */
  @api
  focusField(field: DraftField): boolean {
    const element = this.template?.querySelector<HTMLElement>(`[data-field="${field}"]`);
    element?.focus();
    return element instanceof HTMLElement || this.parts.some((part) => part.focusField(field));
  }

  get user(): ExistingUser | null {
    return this.form && existingUserOf(this.form);
  }

  get rows(): { label: string; value: string }[] {
    if (this.user == null) {
      return [];
    }
    const { isActive, isFrozen, username, email, licenseName, profileName } = this.user;
    return [
      { label: fieldTexts.username, value: username },
      { label: fieldTexts.email, value: email ?? personTexts.personUnknown },
      { label: fieldTexts.licenseId, value: licenseName ?? personTexts.personUnknown },
      { label: fieldTexts.profileId, value: profileName ?? personTexts.personUnknown },
      { label: userTexts.userStatus, value: isActive ? userTexts.userIsActive : userTexts.userIsNotActive },
      { label: userTexts.userFrozen, value: FROZEN[isFrozen] }
    ];
  }

  /** What the preset gives and the user lacks, in words; null without a preset. */
  get comparison(): string | null {
    const lacking = this.findings.find(({ code }) => code === 'USER_LACKS_GRANTS');
    if (lacking != null) {
      return describeFinding(lacking).cause;
    }
    return this.form?.draft.presetName == null ? null : userTexts.userHasAll;
  }

  get plan(): Plan | null {
    return this.form == null ? null : PlanService.plan(this.form.facts, this.form.draft);
  }

  /** Null when nothing is planned. */
  get plannedWork(): Plan | null {
    return this.plan?.records.length ? this.plan : null;
  }

  private get parts(): FieldElement[] {
    return [...(this.template?.querySelectorAll<FieldElement>('[data-part]') ?? [])];
  }
}
