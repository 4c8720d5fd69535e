import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { OrgError } from './orgError.ts';
import { ROOT } from './projectRoot.ts';

/**
 * Runs an npm script of the project to its end.
 *
 * @throws OrgError with the end of what it printed when it fails
 */
export async function npmScript(script: string): Promise<void> {
  const child = spawn('npm', ['run', '--silent', script], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<unknown>((resolve, reject) => child.once('error', reject).once('close', resolve));
  const [output, errors, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  if (code === 0) return;
  const last = `${output}\n${errors}`.trim().split('\n').slice(-20).join('\n');
  throw new OrgError(`This command failed: npm run ${script}\n${last}`);
}
