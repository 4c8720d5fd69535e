import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import type { StageResult } from '../../validate/runStage.ts';
import { runStages } from '../../validate/runStages.ts';
import { stages } from '../../validate/stages.ts';
import { ROOT } from '../projectRoot.ts';

/** Runs every stage of `npm run validate`. */
export async function validateOffline(): Promise<StageResult[]> {
  const results: StageResult[] = [];
  await runStages(
    ROOT,
    stages.map(({ name }) => name),
    (result) => results.push(result)
  );
  return results;
}

/** Runs the Apex tests without an org; gives their output when some fail, else nothing. */
export async function testOffline(): Promise<string> {
  const child = spawn('npm', ['run', '--silent', 'apex:test'], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<unknown>((resolve, reject) => child.once('error', reject).once('close', resolve));
  const [output, errors, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return code === 0 ? '' : `${output}\n${errors}`;
}
