import { LightningElement, api } from 'lwc';
import {
  ChoiceService,
  type DraftField,
  type Facts,
  type Finding,
  type PicklistOption,
  type Preset
} from 'c/enablementServices';
import { personTexts } from 'c/enablementTexts';

/** The preset that everything is proposed from, and what it is for. */
export default class EnablementPreset extends LightningElement {
  @api facts: Facts | null = null;
  @api value: string | null = null;
  @api findings: Finding[] = [];
  texts = personTexts;

  /** Moves the focus to the preset; false when another field is asked for. */
  @api
  focusField(field: DraftField): boolean {
    const element = this.template?.querySelector<HTMLElement>(`[data-field="${field}"]`);
    element?.focus();
    return element instanceof HTMLElement;
  }

  get options(): PicklistOption[] {
    return this.presets.map(({ name, label }) => ({ value: name, label }));
  }

  get description(): string | null {
    return this.presets.find(({ name }) => name === this.value)?.description ?? null;
  }

  private get presets(): Preset[] {
    return this.facts == null ? [] : ChoiceService.presetsFor(this.facts);
  }
}
