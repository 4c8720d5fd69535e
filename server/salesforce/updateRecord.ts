import type { Connection } from '@jsforce/jsforce-node';
import type {
  PlanRecord,
  PlatformError
} from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import { parseGraphAnswers, toNode } from './compositeGraph.ts';

/**
 * Changes one record in a transaction of its own.
 * @returns why it was not changed; none when it was
 * @throws Error when no answer came
 */
export async function updateRecord(connection: Connection, record: PlanRecord): Promise<PlatformError[]> {
  const graphs = [{ graphId: 'update', compositeRequest: [toNode(record, connection.version)] }];
  const answer = parseGraphAnswers(await connection.requestPost('/composite/graph', { graphs })).get('update');
  if (answer?.kind === 'saved') {
    return [];
  }
  const errors = answer?.kind === 'refused' ? answer.errors : [NOT_PROCESSED];
  return errors.map(({ statusCode, message, fields }) => ({
    statusCode,
    message,
    fields,
    sobjectType: record.sobjectType,
    label: null
  }));
}

const NOT_PROCESSED = {
  statusCode: 'NOT_PROCESSED',
  message: 'Salesforce did not get to this record. Nothing was saved. Try again.',
  fields: []
};
