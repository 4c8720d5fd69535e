/**
 * Describes data that comes from elsewhere, so that it is checked where it enters and typed from there on.
 * A shape is a type guard; shapes of records and lists are put together from smaller ones.
 */
export type Shape<T> = (value: unknown) => value is T;

/** The type that a shape checks for. */
export type Shaped<S> = S extends Shape<infer T> ? T : never;

type Fields = Readonly<Record<string, Shape<unknown>>>;

export function text(value: unknown): value is string {
  return typeof value === 'string';
}

export function flag(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return (value): value is T | null => value === null || shape(value);
}

export function list<T>(shape: Shape<T>): Shape<T[]> {
  return (value): value is T[] => Array.isArray(value) && value.every((item) => shape(item));
}

export function oneOf<const T extends string>(...allowed: readonly T[]): Shape<T> {
  return (value): value is T => allowed.some((item) => item === value);
}

/** A record with at least these fields. */
export function record<F extends Fields>(fields: F): Shape<{ [Name in keyof F]: Shaped<F[Name]> }> {
  return (value): value is { [Name in keyof F]: Shaped<F[Name]> } =>
    isRecord(value) && Object.entries(fields).every(([name, shape]) => shape(value[name]));
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
