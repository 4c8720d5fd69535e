import { LightningElement, api } from 'lwc';
import type { TextField } from 'c/enablementFormState';
import type { Draft, DraftField, Facts, Finding, PicklistOption } from 'c/enablementServices';
import { detailsTexts } from 'c/enablementTexts';

interface FieldView {
  name: TextField;
  value: string;
  required: boolean;
  choices?: PicklistOption[];
  help?: string;
}

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
    const required = (name: TextField) => ({ name, value: draft[name], required: true });
    const optional = (name: TextField) => ({ name, value: draft[name], required: false });
    return [
      {
        heading: detailsTexts.detailsPerson,
        fields: [optional('firstName'), required('lastName'), required('email')]
      },
      {
        heading: detailsTexts.detailsLogin,
        fields: [
          { ...required('username'), help: detailsTexts.usernameHelp },
          { ...required('alias'), help: detailsTexts.aliasHelp },
          { ...optional('nickname'), help: detailsTexts.nicknameHelp }
        ]
      },
      {
        heading: detailsTexts.detailsRegion,
        fields: [
          { ...required('timeZone'), choices: facts.timeZones },
          { ...required('locale'), choices: facts.locales },
          { ...required('language'), choices: facts.languages }
        ]
      }
    ];
  }
}
