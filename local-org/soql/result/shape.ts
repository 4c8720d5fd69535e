import type { FieldDescription, FieldType } from '../../schema/schema.ts';

/** What the columns of a statement's rows mean, and so how records are made of them. Columns count from 0. */
export type Shape =
  | { readonly kind: 'count' }
  | { readonly kind: 'aggregate'; readonly members: readonly ValueMember[] }
  | { readonly kind: 'records'; readonly record: RecordShape };

export interface RecordShape {
  readonly objectName: string;
  readonly idColumn: number;
  readonly members: readonly Member[];
}

export type Member = ValueMember | ParentMember | ChildrenMember;

export interface ValueMember {
  readonly kind: 'value';
  readonly name: string;
  readonly column: number;
  readonly type: FieldType;
  /** The field that is shown as it is; null for what a function makes. */
  readonly field: FieldDescription | null;
  /** The member as the query has it, for example `avg(Amount)`. */
  readonly label: string;
}

export interface ParentMember {
  readonly kind: 'parent';
  readonly name: string;
  readonly reference: FieldDescription;
  readonly idColumn: number;
  readonly isPolymorphic: boolean;
  readonly members: Member[];
  /** What TYPEOF selects, by the name of the object that the parent turns out to be. */
  readonly membersByObject: Map<string, readonly Member[]>;
}

export interface ChildrenMember {
  readonly kind: 'children';
  readonly name: string;
  /** Holds a JSON array with an array of columns for every child. */
  readonly column: number;
  readonly record: RecordShape;
}
