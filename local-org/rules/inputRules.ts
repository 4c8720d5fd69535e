import type { Rule } from './rule.ts';

/** A rule about the form of a request, which the code that reads requests checks itself. */
export type InputRule = Omit<Rule, 'object' | 'operations' | 'check'>;

export const REQUIRED_FIELDS: InputRule = {
  id: 'INPUT-REQUIRED',
  statusCode: 'REQUIRED_FIELD_MISSING',
  message: 'Required fields are missing: [{0}]',
  fields: [],
  source: 'Public error list of an identity-management driver (2025)',
  confidence: 'observed'
};

export const READ_ONLY_FIELDS: InputRule = {
  id: 'INPUT-READ-ONLY',
  statusCode: 'INVALID_FIELD_FOR_INSERT_UPDATE',
  message:
    'Unable to create/update fields: {0}. Please check the security settings of this field ' +
    'and verify that it is read/write for your profile or permission set.',
  fields: [],
  source: 'SOAP API Developer Guide, status codes; text from common experience',
  confidence: 'wording'
};

export const UNKNOWN_FIELD: InputRule = {
  id: 'INPUT-UNKNOWN-FIELD',
  statusCode: 'INVALID_FIELD',
  message: "No such column '{0}' on sobject of type {1}",
  fields: [],
  source: 'Text from common experience',
  confidence: 'wording'
};

export const UNIQUE_FIELDS: InputRule = {
  id: 'INPUT-UNIQUE',
  statusCode: 'DUPLICATE_VALUE',
  message: 'duplicate value found: {0} duplicates value on record with id: {1}',
  fields: [],
  source: 'Text from common experience',
  confidence: 'wording'
};

export const OBJECT_ACCESS: InputRule = {
  id: 'INPUT-OBJECT-ACCESS',
  statusCode: 'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY',
  message: 'entity type cannot be {0}: {1}',
  fields: [],
  source: 'Object Reference, supported calls of each object; code and text from common experience',
  confidence: 'wording'
};

export const STILL_NEEDED: InputRule = {
  id: 'INPUT-STILL-NEEDED',
  statusCode: 'DELETE_FAILED',
  message: 'Your attempt to delete {0} could not be completed because records of {1} need it',
  fields: [],
  source: 'No source for code or text',
  confidence: 'wording'
};

export const PARENT_NOT_FOUND: InputRule = {
  id: 'INPUT-PARENT-NOT-FOUND',
  statusCode: 'INVALID_FIELD',
  message: 'Foreign key external ID: {0} not found for field {1} in entity {2}',
  fields: [],
  source: 'Captured in the tests and logs of several public integrations',
  confidence: 'observed'
};

export const EXTERNAL_ID_TWICE: InputRule = {
  id: 'INPUT-EXTERNAL-ID-TWICE',
  statusCode: 'DUPLICATE_EXTERNAL_ID',
  message: '{0}: more than one record found for external id field: [{1}]',
  fields: [],
  source: 'Captured in the tests of several public integrations',
  confidence: 'observed'
};

export const LOOKUP_IN_BODY: InputRule = {
  id: 'INPUT-LOOKUP-IN-BODY',
  statusCode: 'INVALID_FIELD',
  message: 'The {0} field should not be specified in the sobject data.',
  fields: [],
  source: 'REST API Developer Guide, sObject Basic Information',
  confidence: 'documentation'
};

export const NOT_SPECIFIED: InputRule = {
  id: 'INPUT-NOT-SPECIFIED',
  statusCode: 'MISSING_ARGUMENT',
  message: '{0} not specified',
  fields: [],
  source: 'Text from common experience',
  confidence: 'wording'
};

export const NO_SUCH_RECORD: InputRule = {
  id: 'INPUT-NO-SUCH-RECORD',
  statusCode: 'INVALID_CROSS_REFERENCE_KEY',
  message: 'invalid cross reference id',
  fields: [],
  source: 'Captured in results of bulk jobs',
  confidence: 'observed'
};

export const INPUT_RULES: readonly InputRule[] = [
  REQUIRED_FIELDS,
  READ_ONLY_FIELDS,
  UNKNOWN_FIELD,
  UNIQUE_FIELDS,
  OBJECT_ACCESS,
  STILL_NEEDED,
  PARENT_NOT_FOUND,
  EXTERNAL_ID_TWICE,
  LOOKUP_IN_BODY,
  NOT_SPECIFIED,
  NO_SUCH_RECORD
];
