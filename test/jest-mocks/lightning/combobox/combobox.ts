import { LightningElement, api } from 'lwc';

/** Shows its options and its message and takes the focus, which the stub of sfdx-lwc-jest does not. */
export default class Combobox extends LightningElement {
  @api label = '';
  @api name = '';
  @api value = '';
  @api options: { value: string; label: string }[] = [];
  @api required = false;
  @api disabled = false;
  @api placeholder = '';
  @api fieldLevelHelp = '';
  message = '';
  private customMessage = '';

  @api
  setCustomValidity(message: string): void {
    this.customMessage = message;
  }

  @api
  reportValidity(): boolean {
    this.message = this.customMessage;
    return this.message === '';
  }

  @api
  focus(): void {
    this.template?.querySelector('select')?.focus();
  }
}
