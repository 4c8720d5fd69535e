import { api } from 'lwc';
import type { UserPage as UserAnswer } from '../../../../answers.ts';
import { recordPath } from '../../../router.ts';
import { loadUser } from '../../../server.ts';
import Page from '../page/page.ts';

/** The page of a user. */
export default class UserPage extends Page<UserAnswer> {
  @api recordId = '';

  override load(): Promise<UserAnswer> {
    return loadUser(this.recordId);
  }

  get personPath(): string | null {
    const person = this.answer?.user.person ?? null;
    return person === null ? null : recordPath(person.objectName, person.recordId);
  }
}
