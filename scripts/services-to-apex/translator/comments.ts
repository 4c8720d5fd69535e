import ts from 'typescript';
import type { Refusals } from './refusals.ts';

/** Carries the comments above statements and members over, and refuses those that would get lost. */
export class Comments {
  readonly #file: ts.SourceFile;
  readonly #kept = new Set<number>();

  constructor(file: ts.SourceFile) {
    this.#file = file;
  }

  /** The empty line and the comments above a node. */
  above(node: ts.Node): string {
    const { text } = this.#file;
    const ranges = ts.getLeadingCommentRanges(text, node.pos) ?? [];
    const gap = text.slice(node.pos, ranges[0]?.pos ?? node.getStart(this.#file));
    for (const { pos } of ranges) this.#kept.add(pos);
    const comments = ranges.map(({ pos, end }) => `${asApexDoc(text.slice(pos, end))}\n`);
    return [/\n\s*\n/.test(gap) ? '\n' : '', ...comments].join('');
  }

  /** To be asked at last: whatever stands where Apex code has no place for it. */
  refuseLost(refusals: Refusals): void {
    const visit = (node: ts.Node): void => {
      if (ts.isImportDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isJSDoc(node)) return;
      const above = ts.getLeadingCommentRanges(this.#file.text, node.pos) ?? [];
      const behind = ts.getTrailingCommentRanges(this.#file.text, node.end) ?? [];
      for (const { pos } of [...above, ...behind].filter((range) => !this.#kept.has(range.pos))) {
        refusals.refuseAt(this.#file, pos, 'this comment would get lost', 'put it above a statement or member');
      }
      node.getChildren(this.#file).forEach(visit);
    };
    [...this.#file.statements, this.#file.endOfFileToken].forEach(visit);
  }
}

function asApexDoc(comment: string): string {
  if (!comment.startsWith('/**')) return comment;
  return comment
    .replace(/@returns\b/g, '@return')
    .replace(/(@param\s+\w+)\s+-\s+/g, '$1 ')
    .replace(/\{@link\s+([^}]+)\}/g, '`$1`');
}
