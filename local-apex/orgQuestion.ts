import type { ApexAccessMode, ApexBinds, ApexOrg, ApexPasswordReset, ApexSave } from './apexOrg.ts';

/** What Java asks while it executes Apex. */
export type OrgQuestion =
  | { readonly ask: 'beginTransaction' | 'setSavepoint' | 'objectNames' | 'runningUserId' | 'now' }
  | { readonly ask: 'query'; readonly soql: string; readonly binds: ApexBinds; readonly accessMode: ApexAccessMode }
  | ({ readonly ask: 'save' } & ApexSave)
  | { readonly ask: 'rollback' | 'releaseSavepoint'; readonly savepoint: string }
  | { readonly ask: 'describe'; readonly object: string }
  | { readonly ask: 'runAs'; readonly userId: string }
  | { readonly ask: 'hasCustomPermission'; readonly name: string }
  | ({ readonly ask: 'resetPassword' } & ApexPasswordReset);

export type OrgReply =
  { readonly answer: unknown } | { readonly refused: { readonly statusCode: string; readonly message: string } };

/** Whether a message of Java is a question to the org. */
export function isOrgQuestion(message: object): message is OrgQuestion {
  return 'ask' in message;
}

/** Puts a question to the org. What the org refuses becomes an answer, too; its defects are thrown. */
export function answerFromOrg(org: ApexOrg, question: OrgQuestion): OrgReply {
  try {
    return { answer: answer(org, question) ?? null };
  } catch (error) {
    if (error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'string') {
      return { refused: { statusCode: error.statusCode, message: error.message } };
    }
    throw error;
  }
}

function answer(org: ApexOrg, question: OrgQuestion): unknown {
  switch (question.ask) {
    case 'beginTransaction':
      org.beginTransaction();
      return null;
    case 'query':
      return org.query(question.soql, question.binds, question.accessMode);
    case 'save':
      return org.save(question);
    case 'setSavepoint':
      return org.setSavepoint();
    case 'rollback':
      org.rollback(question.savepoint);
      return null;
    case 'releaseSavepoint':
      org.releaseSavepoint(question.savepoint);
      return null;
    case 'describe':
      return org.describe(question.object);
    case 'objectNames':
      return org.objectNames();
    case 'runningUserId':
      return org.runningUserId;
    case 'runAs':
      org.runAs(question.userId);
      return null;
    case 'hasCustomPermission':
      return org.hasCustomPermission(question.name);
    case 'resetPassword':
      org.resetPassword(question);
      return null;
    case 'now':
      return org.now().toISOString();
  }
}
