import { api } from 'lwc';
import type { Field, Person } from '../../../../answers.ts';
import { loadPerson } from '../../../server.ts';
import Page from '../page/page.ts';

interface DetailField extends Field {
  isEmail: boolean;
  isPhone: boolean;
}

/** The record page of a contact or a person account. */
export default class PersonPage extends Page<Person> {
  @api recordId = '';

  override load(): Promise<Person> {
    return loadPerson(this.recordId);
  }

  get fields(): DetailField[] {
    const fields = this.answer?.fields ?? [];
    return fields.map((field) => ({ ...field, isEmail: field.kind === 'email', isPhone: field.kind === 'phone' }));
  }

  get users(): Person['users'] {
    return this.answer?.users ?? null;
  }

  get hasNoUser(): boolean {
    return this.users?.length === 0;
  }
}
