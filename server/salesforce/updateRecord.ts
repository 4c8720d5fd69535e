import type { Connection } from '@jsforce/jsforce-node';
import type { PlatformError } from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import type { GraphNode } from './compositeGraph.ts';
import { parseGraphAnswers } from './compositeGraph.ts';

/**
 * Changes one record in a transaction of its own.
 * @returns null when it was changed, else the first reason why it was not
 * @throws Error when no answer came
 */
export async function updateRecord(
  connection: Connection,
  sobjectType: string,
  recordId: string,
  fields: Readonly<Record<string, string | boolean>>
): Promise<PlatformError | null> {
  const url = `/services/data/v${connection.version}/sobjects/${sobjectType}/${recordId}`;
  const node: GraphNode = { method: 'PATCH', url, referenceId: 'record', body: { ...fields } };
  const graphs = [{ graphId: 'update', compositeRequest: [node] }];
  const answer = parseGraphAnswers(await connection.requestPost('/composite/graph', { graphs })).get('update');
  if (answer?.kind === 'saved') {
    return null;
  }
  const [error] = answer?.kind === 'refused' ? answer.errors : [];
  return {
    statusCode: error?.statusCode ?? 'NOT_PROCESSED',
    message: error?.message ?? 'Salesforce did not get to this record. Nothing was saved. Try again.',
    fields: error?.fields ?? [],
    sobjectType,
    label: null
  };
}
