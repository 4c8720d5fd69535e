import { ApexOrgError } from '../apexOrg.ts';
import type {
  ApexAccessMode,
  ApexBinds,
  ApexObjectDescription,
  ApexOrg,
  ApexRecord,
  ApexSave,
  ApexSaveResult
} from '../apexOrg.ts';

const FIELD = { label: '', length: 0, isCreateable: true, isUpdateable: true, isAccessible: true, picklist: [] };
const FIELDS = [
  { ...FIELD, name: 'Id', type: 'id' },
  { ...FIELD, name: 'Name', type: 'string' },
  { ...FIELD, name: 'NumberOfEmployees', type: 'int' }
];

/** Answers every query with the same rows and takes every save; remembers what it was asked. */
export class ScriptedOrg implements ApexOrg {
  rows: readonly ApexRecord[] = [];
  refusal: { readonly statusCode: string; readonly message: string } | null = null;
  defect: Error | null = null;
  queries: { readonly soql: string; readonly binds: ApexBinds; readonly accessMode: ApexAccessMode }[] = [];
  saves: ApexSave[] = [];
  steps: string[] = [];
  runningUserId = '005000000000001AAA';
  #savepoints = 0;

  /** As if it had just been made. */
  reset(): void {
    Object.assign(this, { rows: [], refusal: null, defect: null, queries: [], saves: [], steps: [] });
    this.#savepoints = 0;
  }

  beginTransaction(): void {
    this.steps.push('begin');
  }

  query(soql: string, binds: ApexBinds, accessMode: ApexAccessMode): readonly ApexRecord[] {
    if (this.defect) throw this.defect;
    if (this.refusal) throw new ApexOrgError(this.refusal.statusCode, this.refusal.message);
    this.queries.push({ soql, binds, accessMode });
    return this.rows;
  }

  save(request: ApexSave): readonly ApexSaveResult[] {
    this.saves.push(request);
    return request.records.map((_record, index) => ({ isSuccess: true, id: `00100000000000${index}AAA` }));
  }

  setSavepoint(): string {
    this.#savepoints += 1;
    this.steps.push(`savepoint ${this.#savepoints}`);
    return String(this.#savepoints);
  }

  rollback(savepoint: string): void {
    this.steps.push(`rollback ${savepoint}`);
  }

  releaseSavepoint(savepoint: string): void {
    this.steps.push(`release ${savepoint}`);
  }

  describe(objectName: string): ApexObjectDescription {
    return { name: objectName, label: objectName, keyPrefix: '001', isCustom: false, fields: FIELDS };
  }

  objectNames(): readonly string[] {
    return ['Account'];
  }

  runAs(userId: string): void {
    this.runningUserId = userId;
  }

  hasCustomPermission(): boolean {
    return false;
  }

  resetPassword(): void {
    this.steps.push('reset password');
  }

  now(): Date {
    return new Date('2026-03-01T08:00:00Z');
  }
}
