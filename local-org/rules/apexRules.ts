import type { InputRule } from './inputRules.ts';

/** What Apex alone can do wrong. */
export const APEX_RULES = {
  idInInsert: {
    id: 'APEX-ID-IN-INSERT',
    statusCode: 'INVALID_FIELD_FOR_INSERT_UPDATE',
    message: 'cannot specify Id in an insert call',
    fields: ['Id'],
    source: 'Captured in many public questions about DmlException',
    confidence: 'observed'
  },
  idMissing: {
    id: 'APEX-ID-MISSING',
    statusCode: 'MISSING_ARGUMENT',
    message: 'Id not specified in an {0} call',
    fields: [],
    source: 'Captured in many public questions about DmlException for update; delete is assumed to say the same',
    confidence: 'observed'
  },
  tooManyChunks: {
    id: 'APEX-CHUNKS',
    statusCode: 'LIMIT_EXCEEDED',
    message: 'Cannot have more than 10 chunks in a single operation. Please rearrange the data to reduce chunking.',
    fields: [],
    source: 'Public questions; Apex throws it as a TypeException, which has no status code: the one here is ours',
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
