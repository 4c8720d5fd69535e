import type ts from 'typescript';
import type { Reason } from '../dialect/refused.ts';

/** One place outside the dialect: what is wrong there, and what to write instead. */
export interface Refusal extends Reason {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Everything that was refused, so that all of it can be shown at once. */
export class Refusals {
  readonly #found = new Map<string, Refusal>();

  /** @returns no text, so that the translation goes on and finds the rest */
  readonly refuse = (node: ts.Node, reason: Reason): string => {
    this.refuseAt(node.getSourceFile(), node.getStart(), reason);
    return '';
  };

  refuseAt(file: ts.SourceFile, position: number, { problem, hint }: Reason): void {
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
