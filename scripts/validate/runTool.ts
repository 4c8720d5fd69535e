import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** What a program wrote, and the code it ended with. */
export interface ToolResult {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/**
 * Runs a program and waits for its end.
 *
 * @param codes with which it may end; 0 only unless told
 * @throws Error with its own words when it ends otherwise or cannot be started
 */
export async function runTool(
  command: string,
  args: readonly string[],
  options: { cwd: string; env?: NodeJS.ProcessEnv; codes?: readonly number[] }
): Promise<ToolResult> {
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: options.env ?? process.env,
    stdio: ['ignore', 'pipe', 'pipe']
  });
  const ended = new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
  const [output, errors, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  if (code === null || !(options.codes ?? [0]).includes(code)) {
    throw new Error(`${command} ended with ${String(code)}: ${(errors.trim() || output.trim()).slice(0, 2000)}`);
  }
  return { code, output, errors };
}
