import type { PicklistOption } from './facts.ts';
import type { PlanField, PlanFieldKind } from './plan.ts';

/** Adds fields to a planned record. Blank ones stay out of it, so that the platform's own defaults apply. */
export class PlanFields {
  static addText(fields: PlanField[], name: string, value: string | null): void {
    PlanFields.add(fields, name, 'text', value, value ?? '');
  }

  /** @param display what the value means, for example the name behind an id */
  static addNamed(fields: PlanField[], name: string, value: string | null, display: string): void {
    PlanFields.add(fields, name, 'text', value, display);
  }

  static addOption(fields: PlanField[], name: string, value: string, options: Map<string, PicklistOption>): void {
    const option = options.get(value) ?? null;
    PlanFields.add(fields, name, 'text', value, option?.label ?? value);
  }

  static addFlag(fields: PlanField[], name: string, value: boolean): void {
    const text = value ? 'true' : 'false';
    PlanFields.add(fields, name, 'boolean', text, text);
  }

  /** @param value `YYYY-MM-DD` */
  static addDate(fields: PlanField[], name: string, value: string): void {
    PlanFields.add(fields, name, 'date', value, value);
  }

  /** @param value `YYYY-MM-DD`: what the record grants works until that day ends */
  static addLastDay(fields: PlanField[], name: string, value: string): void {
    PlanFields.add(fields, name, 'lastDay', value, value);
  }

  /** @param reference the earlier record of the plan whose id goes here */
  static addReference(fields: PlanField[], name: string, reference: string): void {
    PlanFields.add(fields, name, 'record', reference, '');
  }

  private static add(
    fields: PlanField[],
    name: string,
    kind: PlanFieldKind,
    value: string | null,
    display: string
  ): void {
    if (value != null && value.length > 0) {
      const field: PlanField = { name, kind, value, display };
      fields.push(field);
    }
  }
}
