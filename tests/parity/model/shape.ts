/** The type of a value that services take or give, as far as it matters to make or to compare one. */
export type Shape =
  | { readonly kind: 'text' | 'number' | 'flag' }
  | { readonly kind: 'literals'; readonly values: readonly string[] }
  | { readonly kind: 'list' | 'set' | 'map' | 'nullable'; readonly of: Shape }
  | { readonly kind: 'object'; readonly name: string };

/** A field of a data type, or a parameter of a method. */
export interface Named {
  readonly name: string;
  readonly shape: Shape;
}

/** A static method that is not private. */
export interface Method {
  readonly service: string;
  readonly name: string;
  /** File of the service, absolute. */
  readonly file: string;
  readonly parameters: readonly Named[];
  /** Null when it gives nothing back. */
  readonly returns: Shape | null;
}

/** What the services offer and what they speak of. */
export interface ServiceModel {
  readonly methods: readonly Method[];
  /** Fields of the data types by name of the type. */
  readonly objects: ReadonlyMap<string, readonly Named[]>;
  /** Every text that is written in the services, each once. */
  readonly texts: readonly string[];
  /** Those that are looked for in what the platform says. */
  readonly errorTexts: readonly string[];
}

/** `service.method` */
export function nameOf({ service, name }: Method): string {
  return `${service}.${name}`;
}

/** @throws Error when the services have no such data type */
export function fieldsOf(model: ServiceModel, type: string): readonly Named[] {
  const fields = model.objects.get(type);
  if (!fields) throw new Error(`The services have no data type ${type}.`);
  return fields;
}

/** The name of the data type, however often it is listed or left out. */
export function typeIn(shape: Shape): string | null {
  if (shape.kind === 'object') return shape.name;
  return 'of' in shape ? typeIn(shape.of) : null;
}
