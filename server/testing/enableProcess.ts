/** Enables people as a server of its own would: `node enableProcess.ts <instance url> <token> <drafts as JSON>`. */
import { Connection } from '@jsforce/jsforce-node';
import { createEnablementController } from '../enablementController.ts';

const [, , instanceUrl = '', accessToken = '', drafts = '[]'] = process.argv;
const connection = new Connection({ instanceUrl, accessToken, version: '67.0' });
const parsed: unknown = JSON.parse(drafts);
const outcomes = await createEnablementController(connection).enable({ drafts: parsed, dryRun: false });
for (const { status, findings } of outcomes) {
  const reason = status === 'failed' ? ` ${findings[0]?.code ?? ''}` : '';
  console.log(status + reason);
}
