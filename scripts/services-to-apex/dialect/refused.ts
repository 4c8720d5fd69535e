/** Why something is refused, and what to write instead. */
export interface Reason {
  readonly problem: string;
  readonly hint: string;
}

/** Constructs of the dialect in places or with types where the two languages differ. */
export const REFUSED = {
  misplaced: { problem: 'this does not belong here', hint: 'a file holds interfaces, or one class and constants' },
  comment: { problem: 'this comment would get lost', hint: 'put it above a statement or member' },
  word: { problem: 'this is a word of Apex, which ignores case', hint: 'take another name' },
  name: { problem: 'this is no name in Apex', hint: 'use ASCII letters, digits and single _ in between' },
  long: { problem: 'this name is too long for Apex', hint: 'shorten it to 40 characters, prefix included' },
  type: {
    problem: 'this type has no counterpart in Apex',
    hint: 'use text, numbers, booleans, interfaces of these files, and lists, maps and sets of them'
  },
  state: { problem: 'services have no state', hint: 'make it a constant: a literal, a list of literals or a pattern' },
  method: { problem: 'this is no method of a service', hint: 'write `static name(x: T): R` or `private static`' },
  parameter: { problem: 'Apex methods take all their arguments', hint: 'pass every argument' },
  braces: { problem: 'there are no braces around this statement', hint: 'add them' },
  variable: { problem: 'this is not one `const` or `let` with its value', hint: 'declare variables one by one' },
  action: { problem: 'this is no statement of Apex', hint: 'call a method, or assign a value by = or ++' },
  target: { problem: 'this cannot be assigned to', hint: 'use a variable or a field of data' },
  loop: { problem: 'this loop declares nothing', hint: 'write for (const x of list)' },
  order: { problem: 'Apex promises no order here', hint: 'keep a list, and loop over that' },
  ownList: { problem: 'Apex throws when a loop changes its own list', hint: 'change it behind the loop' },
  endless: { problem: 'this loop has no end', hint: 'write the condition here' },
  switchOn: { problem: 'Apex does not switch on this', hint: 'switch on text, or use if' },
  label: { problem: 'Apex switches over literals only', hint: 'use if' },
  clause: { problem: 'Apex does not fall through', hint: 'give each case its statements, and put default last' },
  thrown: { problem: 'Apex cannot throw this', hint: 'throw new Error(message)' },
  condition: { problem: 'this is not true or false in Apex', hint: 'compare it with something' },
  value: { problem: 'this is no variable or constant here', hint: 'use values, and null for undefined' },
  constantList: { problem: 'a constant list could be changed here', hint: 'read it where it is needed' },
  integer: { problem: 'this is no Integer of Apex', hint: 'use whole decimal numbers below 2,147,483,648' },
  template: { problem: 'templates take texts and numbers that cannot be null', hint: "add `?? ''`" },
  sign: { problem: 'this sign is outside the dialect here', hint: 'write 0 - n, or the value without it' },
  made: { problem: 'Apex makes this differently', hint: 'use new Map() or new Set() without arguments' },
  called: { problem: 'Apex has methods only', hint: 'call a method of a service or of the library' },
  givenBack: { problem: 'Apex gives something else back', hint: 'write it as a statement' },
  loose: { problem: 'this ignores case in Apex', hint: 'use === or !==, and x == null for null' },
  assigned: { problem: 'an assignment is no value', hint: 'write it as a statement of its own' },
  operands: { problem: 'this differs in Apex', hint: 'use two numbers that cannot be null; + joins two texts, too' },
  divisor: { problem: 'Apex throws when this is 0', hint: 'divide by a literal' },
  bothNull: { problem: 'undefined is not null here, but in Apex', hint: 'use x == null, for one side at least' },
  compared: { problem: 'these compare differently in Apex', hint: 'compare texts, numbers, booleans or objects' },
  swapped: { problem: 'Apex would compute the right side first', hint: 'put the left side into a const' },
  pattern: {
    problem: 'Apex may read this pattern differently',
    hint: 'write /^...$/ in ASCII, without flags, |, dots, \\s, \\b or look-around; [^...]+ only before a fixed character'
  }
} as const;
