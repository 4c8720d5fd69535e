import { LightningElement, api } from 'lwc';
import type { TextField } from 'c/enablementFormState';
import type { Draft, DraftField, Facts, Finding, PicklistOption } from 'c/enablementServices';
import { detailsTexts } from 'c/enablementTexts';

interface FieldView {
  name: TextField;
  value: string;
  required: boolean;
  columnClass: string;
  choices?: PicklistOption[];
  help?: string;
}

const FULL_WIDTH = 'slds-col slds-size_1-of-1 slds-m-bottom_x-small';
const HALF_WIDTH = `${FULL_WIDTH} slds-medium-size_1-of-2`;

/** Names, addresses, region and language of the new user. */
export default class EnablementDetailsStep extends LightningElement {
  @api facts: Facts | null = null;
  @api draft: Draft | null = null;
  @api findings: Finding[] = [];

  /** Moves the focus to a field of this step; false when it is not here. */
  @api
  focusField(field: DraftField): boolean {
    const element = this.template?.querySelector<HTMLElement>(`[data-field="${field}"]`);
    element?.focus();
    return element instanceof HTMLElement;
  }

  get groups(): { heading: string; fields: FieldView[] }[] {
    if (this.draft === null || this.facts === null) {
      return [];
    }
    const { draft, facts } = this;
    const optional = (name: TextField) => ({ name, value: draft[name], required: false, columnClass: HALF_WIDTH });
    const required = (name: TextField) => ({ ...optional(name), required: true });
    return [
      {
        heading: detailsTexts.detailsPerson,
        fields: [
          optional('firstName'),
          required('lastName'),
          required('email'),
          { ...required('username'), help: detailsTexts.usernameHelp },
          { ...required('alias'), help: detailsTexts.aliasHelp },
          { ...optional('nickname'), help: detailsTexts.nicknameHelp }
        ]
      },
      {
        heading: detailsTexts.detailsRegion,
        fields: [
          { ...required('timeZone'), choices: facts.timeZones, columnClass: FULL_WIDTH },
          { ...required('locale'), choices: facts.locales },
          { ...required('language'), choices: facts.languages }
        ]
      }
    ];
  }
}
