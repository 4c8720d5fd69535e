import type { FieldType } from '../schema/schema.ts';

const NUMBERS: readonly FieldType[] = ['int', 'double', 'currency', 'percent'];
const TEXTS: readonly FieldType[] = ['string', 'textarea', 'email', 'phone', 'url', 'picklist', 'multipicklist'];

export const isNumber = (type: FieldType): boolean => NUMBERS.includes(type);
export const isText = (type: FieldType): boolean => TEXTS.includes(type);
export const isId = (type: FieldType): boolean => type === 'id' || type === 'reference';
