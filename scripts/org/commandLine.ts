import { parseArgs, type ParseArgsConfig } from 'node:util';
import { messageOf, OrgError } from './orgError.ts';

type OptionTable = NonNullable<ParseArgsConfig['options']>;

/**
 * Reads a command line of one word and options.
 *
 * @param script as people call it, for the complaint
 * @param word what the word is, for the complaint
 * @returns the word, null when it is missing, and the options
 * @throws OrgError with exit code 2 when an option is unknown or a word is too many
 */
export function readCommandLine<T extends OptionTable>(script: string, args: readonly string[], options: T) {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [word, extra] = positionals;
    if (extra !== undefined) throw new Error(`"${extra}" is one word too many`);
    return { word: word ?? null, values };
  } catch (error) {
    // Node's first sentence says what is wrong, the others talk about its ways to write arguments.
    const [sentence = ''] = messageOf(error).split(/\. |\.?\n/);
    throw wrong(script, sentence);
  }
}

/** A complaint about the command line. */
export function wrong(script: string, problem: string): OrgError {
  return new OrgError(`${problem}; see ${script} --help.`, 2);
}
