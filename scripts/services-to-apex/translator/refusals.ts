import type ts from 'typescript';

/** One place outside the dialect: what is wrong there, and what to write instead. */
export interface Refusal {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly problem: string;
  readonly hint: string;
}

/** Everything that was refused, so that all of it can be shown at once. */
export class Refusals {
  readonly #found = new Map<string, Refusal>();

  /** @returns no text, so that the translation goes on and finds the rest */
  refuse(node: ts.Node, problem: string, hint: string): string {
    const file = node.getSourceFile();
    this.refuseAt(file, node.getStart(file), problem, hint);
    return '';
  }

  refuseAt(file: ts.SourceFile, position: number, problem: string, hint: string): void {
    const { line, character } = file.getLineAndCharacterOfPosition(position);
    const refusal = { file: file.fileName, line: line + 1, column: character + 1, problem, hint };
    this.#found.set(JSON.stringify(refusal), refusal);
  }

  /** By file, line and column. */
  get all(): Refusal[] {
    const byPlace = (one: Refusal, other: Refusal) => one.line - other.line || one.column - other.column;
    return [...this.#found.values()].sort((one, other) => one.file.localeCompare(other.file) || byPlace(one, other));
  }
}
