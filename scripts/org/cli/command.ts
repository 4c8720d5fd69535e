/** A value of a flag: true for one that takes none, a list for one that may be repeated. */
export type FlagValue = string | true | readonly string[];

/** One call of the Salesforce CLI. */
export interface Command {
  /** as people write it: `org create scratch` */
  readonly name: string;
  /** by long name, without the dashes */
  readonly flags: Readonly<Record<string, FlagValue>>;
}

/** The arguments of a command, in the order in which its flags were given. */
export function argumentsOf({ name, flags }: Command): string[] {
  const given = Object.entries(flags).flatMap(([flag, value]) => {
    if (value === true) return [`--${flag}`];
    return typeof value === 'string' ? [`--${flag}`, value] : value.flatMap((item) => [`--${flag}`, item]);
  });
  return [...name.split(' '), ...given];
}

/** A command as one could type it. */
export function spell(command: Command): string {
  return ['sf', ...argumentsOf(command)].map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : quote(word))).join(' ');
}

function quote(word: string): string {
  return `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
