/** The objects and fields of an org, as describe reports them. Names are looked up without regard to case. */

export type FieldType =
  | 'id'
  | 'string'
  | 'textarea'
  | 'email'
  | 'phone'
  | 'url'
  | 'picklist'
  | 'multipicklist'
  | 'reference'
  | 'boolean'
  | 'int'
  | 'double'
  | 'currency'
  | 'percent'
  | 'date'
  | 'datetime';

export interface PicklistValue {
  readonly value: string;
  readonly label: string;
  readonly active: boolean;
}

/** The reference is emptied, the parent may not go, or the record goes with it. */
export type ParentDeletion = 'empty' | 'refuse' | 'delete';

export interface FieldDescription {
  readonly name: string;
  readonly label: string;
  readonly type: FieldType;
  /** Characters; 0 where the type has no length. */
  readonly length: number;
  readonly nillable: boolean;
  readonly createable: boolean;
  readonly updateable: boolean;
  readonly defaultedOnCreate: boolean;
  readonly defaultValue: string | number | boolean | null;
  readonly custom: boolean;
  readonly unique: boolean;
  readonly externalId: boolean;
  readonly nameField: boolean;
  readonly filterable: boolean;
  readonly restrictedPicklist: boolean;
  readonly picklistValues: readonly PicklistValue[];
  /** Objects that a reference can point at; more than one makes it polymorphic. */
  readonly referenceTo: readonly string[];
  /** Name for walking up, for example `Account` on `Contact.AccountId`. */
  readonly relationshipName: string | null;
  /** Name for walking down from the parent, for example `Contacts` on `Account`. */
  readonly childRelationshipName: string | null;
  /** What becomes of a record when the one that this reference points at is deleted. */
  readonly onParentDeletion: ParentDeletion;
  /** Format of the number that the platform gives every new record, for example `A-{0000}`; null for other fields. */
  readonly autoNumber: string | null;
  /** A formula field can be described; nobody calculates its value here, so that reading it is refused by name. */
  readonly isFormula: boolean;
}

export interface ObjectDescription {
  readonly name: string;
  readonly label: string;
  readonly labelPlural: string;
  /** First three characters of every id of this object. */
  readonly keyPrefix: string;
  readonly custom: boolean;
  readonly createable: boolean;
  readonly updateable: boolean;
  readonly deletable: boolean;
  readonly fields: readonly FieldDescription[];
}

export interface ChildRelationship {
  readonly object: ObjectDescription;
  readonly field: FieldDescription;
}

const key = (name: string) => name.toLowerCase();

export class Schema {
  readonly #objects = new Map<string, ObjectDescription>();
  readonly #fields = new Map<string, Map<string, FieldDescription>>();
  readonly #prefixes = new Map<string, ObjectDescription>();

  constructor(objects: Iterable<ObjectDescription>) {
    for (const object of objects) {
      this.#objects.set(key(object.name), object);
      this.#fields.set(key(object.name), new Map(object.fields.map((field) => [key(field.name), field])));
      this.#prefixes.set(object.keyPrefix, object);
    }
  }

  objects(): ObjectDescription[] {
    return [...this.#objects.values()];
  }

  object(name: string): ObjectDescription | undefined {
    return this.#objects.get(key(name));
  }

  field(objectName: string, fieldName: string): FieldDescription | undefined {
    return this.#fields.get(key(objectName))?.get(key(fieldName));
  }

  /** The reference field that `relationshipName` walks up from `objectName`. */
  parentField(objectName: string, relationshipName: string): FieldDescription | undefined {
    return this.object(objectName)?.fields.find((field) => key(field.relationshipName ?? '') === key(relationshipName));
  }

  childRelationship(parentName: string, relationshipName: string): ChildRelationship | undefined {
    return this.childRelationships(parentName).find(
      ({ field }) => key(field.childRelationshipName ?? '') === key(relationshipName)
    );
  }

  childRelationships(parentName: string): ChildRelationship[] {
    return this.objects().flatMap((object) =>
      object.fields
        .filter((field) => field.referenceTo.some((target) => key(target) === key(parentName)))
        .map((field) => ({ object, field }))
    );
  }

  objectOfId(id: string): ObjectDescription | undefined {
    return this.#prefixes.get(id.slice(0, 3));
  }
}
