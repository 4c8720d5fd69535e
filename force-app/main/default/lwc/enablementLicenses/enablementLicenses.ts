import { LightningElement, api } from 'lwc';
import { editEvent } from 'c/enablementFormState';
import { ChoiceService, type Finding, type UserLicense } from 'c/enablementServices';
import { accessTexts, fieldMessages, fieldTexts, formatText, type FieldMessages } from 'c/enablementTexts';

interface LicenseOption {
  id: string;
  notesId: string;
  name: string;
  seats: string;
  seatsClass: string;
  /** Null for a license that is charged per user. */
  logins: string | null;
  checked: boolean;
}

/** Licenses to choose from, with the seats that are left. A full one stays selectable: its finding says what to do. */
export default class EnablementLicenses extends LightningElement {
  @api licenses: UserLicense[] = [];
  @api value: string | null = null;
  @api findings: Finding[] = [];
  texts = accessTexts;
  label = fieldTexts.licenseId;

  @api
  focus(): void {
    const chosen = this.template?.querySelector<HTMLInputElement>('input:checked');
    (chosen ?? this.template?.querySelector<HTMLInputElement>('input'))?.focus();
  }

  get options(): LicenseOption[] {
    return this.licenses.map((license) => ({
      id: license.licenseId,
      notesId: `${license.licenseId}-notes`,
      name: license.name,
      seats: seatsOf(license),
      seatsClass: ChoiceService.seatsLeft(license) === 0 ? 'slds-text-color_error' : 'slds-text-color_weak',
      logins: loginsOf(license),
      checked: license.licenseId === this.value
    }));
  }

  /** When the seats of the chosen license were counted; null when that is not known. */
  get countedAt(): string | null {
    return this.licenses.find(({ licenseId }) => licenseId === this.value)?.countedAt ?? null;
  }

  get messages(): FieldMessages {
    return fieldMessages(this.findings, 'licenseId');
  }

  get formElementClass(): string {
    return this.messages.error === '' ? 'slds-form-element' : 'slds-form-element slds-has-error';
  }

  handleChange(event: Event): void {
    if (event.target instanceof HTMLInputElement) {
      this.dispatchEvent(editEvent({ field: 'licenseId', value: event.target.value }));
    }
  }
}

function seatsOf(license: UserLicense): string {
  const left = ChoiceService.seatsLeft(license);
  return left == null || license.totalSeats == null
    ? accessTexts.seatsUnknown
    : formatText(accessTexts.seatsLeft, left, license.totalSeats);
}

function loginsOf({ monthlyLogins, monthlyLoginsUsed }: UserLicense): string | null {
  if (monthlyLogins == null) {
    return null;
  }
  return monthlyLoginsUsed == null
    ? formatText(accessTexts.loginsEntitled, monthlyLogins)
    : formatText(accessTexts.loginsUsed, monthlyLoginsUsed, monthlyLogins);
}
