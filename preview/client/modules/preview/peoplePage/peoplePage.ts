import type { People, PersonRow, UserStatus } from '../../../../answers.ts';
import { recordPath } from '../../../router.ts';
import { loadPeople } from '../../../server.ts';
import Page from '../page/page.ts';

const USER_STATUS: Readonly<Record<UserStatus, string>> = {
  none: '',
  active: 'Active',
  inactive: 'Deactivated',
  unknown: 'Not visible'
};

const COLUMNS = [
  {
    label: 'Name',
    fieldName: 'path',
    type: 'url',
    typeAttributes: { label: { fieldName: 'name' }, target: '_self' },
    hideDefaultActions: true
  },
  { label: 'Account Name', fieldName: 'accountName', hideDefaultActions: true },
  { label: 'Title', fieldName: 'title', hideDefaultActions: true },
  { label: 'Email', fieldName: 'email', type: 'email', hideDefaultActions: true },
  { label: 'External User', fieldName: 'userStatusLabel', hideDefaultActions: true, initialWidth: 140 }
];

interface Row extends PersonRow {
  path: string;
  userStatusLabel: string;
}

/** The list view: contacts and person accounts. */
export default class PeoplePage extends Page<People> {
  readonly columns = COLUMNS;
  search = '';

  override load(): Promise<People> {
    return loadPeople(this.search);
  }

  get rows(): Row[] {
    const people = this.answer?.people ?? [];
    return people.map((person) => ({
      ...person,
      path: recordPath(person.objectName, person.recordId),
      userStatusLabel: USER_STATUS[person.userStatus]
    }));
  }

  get isEmpty(): boolean {
    return this.rows.length === 0;
  }

  get summary(): string {
    const count = this.rows.length;
    const sorting = 'Sorted by Name';
    if (this.answer?.isComplete === false) return `First ${count} items • ${sorting} • Search to find others`;
    return `${count} ${count === 1 ? 'item' : 'items'} • ${sorting}`;
  }

  handleSearch(event: CustomEvent<{ value: string }>): void {
    this.search = event.detail.value.trim();
    this.refresh();
  }
}
