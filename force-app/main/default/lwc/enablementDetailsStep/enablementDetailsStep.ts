import { LightningElement, api } from 'lwc';
import { sourcesOf, type FormState, type TextField } from 'c/enablementFormState';
import type { DraftField, Finding, OptionSource, PicklistOption } from 'c/enablementServices';
import { detailsTexts, formatText } from 'c/enablementTexts';

interface FieldView {
  name: TextField;
  value: string;
  required: boolean;
  columnClass: string;
  choices?: PicklistOption[];
  help?: string;
  hint?: string;
}

const FULL_WIDTH = 'slds-col slds-size_1-of-1 slds-m-bottom_x-small';
const HALF_WIDTH = `${FULL_WIDTH} slds-medium-size_1-of-2`;

/** Names, addresses, region and language of the new user. */
export default class EnablementDetailsStep extends LightningElement {
  @api form: FormState | null = null;
  @api findings: Finding[] = [];

  /** Moves the focus to a field of this step; false when it is not here. */
  @api
  focusField(field: DraftField): boolean {
    const element = this.template?.querySelector<HTMLElement>(`[data-field="${field}"]`);
    element?.focus();
    return element instanceof HTMLElement;
  }

  get groups(): { heading: string; fields: FieldView[] }[] {
    if (this.form == null) {
      return [];
    }
    const { draft, facts } = this.form;
    const sources = sourcesOf(this.form);
    const hint = (source: OptionSource | undefined) => sourceHint(source, facts.person.country ?? '');
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
          {
            ...required('timeZone'),
            choices: facts.timeZones,
            hint: hint(sources.timeZone),
            columnClass: FULL_WIDTH
          },
          { ...required('locale'), choices: facts.locales, hint: hint(sources.locale) },
          { ...required('language'), choices: facts.languages, hint: hint(sources.language) }
        ]
      }
    ];
  }
}

/** Where a proposed value comes from, in words; '' for one that was chosen by hand. */
function sourceHint(source: OptionSource | undefined, country: string): string {
  switch (source) {
    case 'preset':
      return detailsTexts.fromPreset;
    case 'country':
      return formatText(detailsTexts.fromCountry, country);
    case 'org':
      return detailsTexts.fromOrg;
    case undefined:
      return '';
    default:
      return source satisfies never;
  }
}
