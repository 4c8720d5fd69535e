import { LightningElement, api } from 'lwc';
import { editEvent } from 'c/enablementFormState';
import {
  ChoiceService,
  EmailService,
  type Draft,
  type DraftField,
  type Facts,
  type Finding,
  type PicklistOption
} from 'c/enablementServices';
import { accessTexts, describeEmail, fieldMessages, siteLabel, type FieldMessages } from 'c/enablementTexts';

/** The site that the user is for, whether a link for the password is asked for, and what will be e-mailed. */
export default class EnablementSite extends LightningElement {
  @api facts: Facts | null = null;
  @api draft: Draft | null = null;
  @api findings: Finding[] = [];
  texts = accessTexts;

  /** Moves the focus to the site or the checkbox; false when another field is asked for. */
  @api
  focusField(field: DraftField): boolean {
    const element = this.template?.querySelector<HTMLElement>(`[data-field="${field}"]`);
    element?.focus();
    return element instanceof HTMLElement;
  }

  get siteOptions(): PicklistOption[] {
    const { facts, draft } = this;
    if (facts == null || draft == null) {
      return [];
    }
    return ChoiceService.sitesFor(facts, draft).map((site) => ({
      value: site.siteId,
      label: siteLabel(site, ChoiceService.membership(facts, draft, site.siteId))
    }));
  }

  /** A link for setting the password would end the one that an active user logs in with. */
  get offersEmail(): boolean {
    const user = this.facts?.users.find(({ userId }) => userId === this.draft?.userId);
    return user == null || !user.isActive;
  }

  get emails(): string[] {
    return this.facts == null || this.draft == null
      ? []
      : describeEmail(EmailService.expectation(this.facts, this.draft));
  }

  get messages(): FieldMessages {
    return fieldMessages(this.findings, 'sendEmail');
  }

  handleSendEmail(event: CustomEvent<{ checked: boolean }>): void {
    this.dispatchEvent(editEvent({ field: 'sendEmail', value: event.detail.checked }));
  }
}
