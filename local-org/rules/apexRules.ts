import type { InputRule } from './inputRules.ts';

/** What Apex alone can do wrong. */
export const APEX_RULES = {
  idInInsert: {
    id: 'APEX-ID-IN-INSERT',
    statusCode: 'INVALID_FIELD_FOR_INSERT_UPDATE',
    message: 'cannot specify Id in an insert call',
    fields: ['Id'],
    source: 'opfocus.com, Understanding “Cannot Specify Id” on Insert Exception: a DmlException in full',
    confidence: 'observed'
  },
  idMissingInUpdate: {
    id: 'APEX-UPDATE-WITHOUT-ID',
    statusCode: 'MISSING_ARGUMENT',
    message: 'Id not specified in an update call',
    fields: [],
    source: 'A DmlException in full in public notes about DML',
    confidence: 'observed'
  },
  idMissingInDelete: {
    id: 'APEX-DELETE-WITHOUT-ID',
    statusCode: 'MISSING_ARGUMENT',
    message: 'Id not specified in a delete call',
    fields: [],
    source: 'No source; worded as the same mistake in an update is',
    confidence: 'wording'
  },
  tooManyChunks: {
    id: 'APEX-CHUNKS',
    statusCode: 'LIMIT_EXCEEDED',
    message: 'Cannot have more than 10 chunks in a single operation. Please rearrange the data to reduce chunking.',
    fields: [],
    source:
      'GitHub afawcett/declarative-lookup-rollup-summaries#51. Apex throws a TypeException, which has no status code: ' +
      'the one here is ours. Reports of the limit being reached with fewer changes between objects are not followed.',
    confidence: 'observed'
  },
  savepointGone: {
    id: 'APEX-SAVEPOINT-GONE',
    statusCode: 'INVALID_OPERATION',
    message: 'The savepoint {0} is not there any more: an older one was rolled back to, or it was released',
    fields: [],
    source: 'Apex Developer Guide, Transaction Control: a run-time error; code and text are ours',
    confidence: 'wording'
  },
  noSuchUser: {
    id: 'APEX-RUN-AS',
    statusCode: 'INVALID_CROSS_REFERENCE_KEY',
    message: 'System.runAs() needs a user of this org, {0} is none',
    fields: [],
    source: 'Apex Developer Guide, Using the runAs Method; code and text are ours',
    confidence: 'wording'
  }
} as const satisfies Readonly<Record<string, InputRule>>;
