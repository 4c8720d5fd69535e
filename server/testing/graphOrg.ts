import type { TestContext } from 'node:test';
import type { Plan, Verdict } from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import { EnablementSelector } from '../enablementSelector.ts';
import { EnablementUnitOfWork } from '../enablementUnitOfWork.ts';
import { isList, isRecord } from '../salesforce/row.ts';
import type { FakeAnswer, FakeRequest } from './fakeOrg.ts';
import { startFakeOrg } from './fakeOrg.ts';

/** The user that every org here creates or changes. */
export const USER_ID = '005000000000001AAA';
export const REFUSAL = { errorCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message: 'not this one', fields: ['Email'] };
export const LOCKED = { errorCode: 'UNABLE_TO_LOCK_ROW', message: 'unable to obtain exclusive access to this record' };
export const HALTED = { errorCode: 'PROCESSING_HALTED', message: 'The transaction was rolled back.' };
export const NO_SUCH_USER = { errorCode: 'NOT_FOUND', message: 'The requested resource does not exist' };
export const ALREADY = { errorCode: 'DUPLICATE_VALUE', message: 'Duplicate PermissionSetAssignment.' };

/** What the org makes of one record of one graph: nothing, or an error. */
type Objection = (record: { graphId: string; reference: string; round: number }) => object | null;

/** Answers graph requests record by record, as the platform does, and everything else as told. */
export function orgThat(objection: Objection, others: (request: FakeRequest) => FakeAnswer = () => ({ json: {} })) {
  let round = 0;
  return (request: FakeRequest): FakeAnswer => {
    if (request.path !== '/composite/graph') {
      return others(request);
    }
    round++;
    const graphs = graphsOf(request).map(({ graphId, references }) => {
      const errors = references.map((reference) => objection({ graphId, reference, round }));
      const isSuccessful = errors.every((error) => error === null);
      return {
        graphId,
        isSuccessful,
        graphResponse: {
          compositeResponse: references.map((referenceId, index) => ({
            referenceId,
            httpStatusCode: isSuccessful ? 201 : 400,
            body: isSuccessful ? { id: USER_ID, success: true, errors: [] } : [errors[index] ?? HALTED]
          }))
        }
      };
    });
    return { json: { graphs } };
  };
}

async function unitOfWorkOf(t: TestContext, answer: (request: FakeRequest) => FakeAnswer) {
  const org = await startFakeOrg(answer);
  t.after(() => org.close());
  return { org, unitOfWork: new EnablementUnitOfWork(org.connection, new EnablementSelector(org.connection), 0) };
}

/** Commits the plans in an org that answers so. */
export async function commit(t: TestContext, plans: Plan[], answer: (request: FakeRequest) => FakeAnswer) {
  const { org, unitOfWork } = await unitOfWorkOf(t, answer);
  return { results: await unitOfWork.commit(plans), requests: org.requests };
}

/** Rehearses the plans in an org that answers so. */
export async function rehearse(t: TestContext, plans: Plan[], answer: (request: FakeRequest) => FakeAnswer) {
  const { org, unitOfWork } = await unitOfWorkOf(t, answer);
  return { results: await unitOfWork.rehearse(plans), requests: org.requests };
}

const errorsOf = (verdict: Verdict | undefined) => verdict?.errors ?? [];
export const codesOf = (verdict: Verdict | undefined) => errorsOf(verdict).map(({ statusCode }) => statusCode);
export const labelsOf = (verdict: Verdict | undefined) => errorsOf(verdict).map(({ label }) => label);
export const messagesOf = (verdict: Verdict | undefined) => errorsOf(verdict).map(({ message }) => message);

/** The graphs of a request, with the references of their records. */
export function graphsOf({ body }: FakeRequest): { graphId: string; references: string[] }[] {
  const request: unknown = JSON.parse(body);
  const graphs = isRecord(request) && isList(request['graphs']) ? request['graphs'] : [];
  return graphs.filter(isRecord).map(({ graphId, compositeRequest }) => ({
    graphId: String(graphId),
    references: (isList(compositeRequest) ? compositeRequest : []).map((node) =>
      isRecord(node) ? String(node['referenceId']) : ''
    )
  }));
}
