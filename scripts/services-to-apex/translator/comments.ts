import ts from 'typescript';
import type { Refusals } from './refusals.ts';

/** Carries comments over, and refuses those that would get lost. */
export class Comments {
  readonly #file: ts.SourceFile;
  readonly #kept = new Set<number>();

  constructor(file: ts.SourceFile) {
    this.#file = file;
  }

  /** The empty line and the comments above a node. */
  above(node: ts.Node): string {
    const ranges = ts.getLeadingCommentRanges(this.#file.text, node.pos) ?? [];
    const gap = this.#file.text.slice(node.pos, ranges[0]?.pos ?? node.getStart(this.#file));
    return (/\n\s*\n/.test(gap) ? '\n' : '') + ranges.map((range) => `${this.#keep(range)}\n`).join('');
  }

  /** The comment on the same line. */
  behind(node: ts.Node): string {
    const ranges = ts.getTrailingCommentRanges(this.#file.text, node.end) ?? [];
    return ranges.map((range) => ` ${this.#keep(range)}`).join('');
  }

  /** The comments between the last statement and the closing brace. */
  atEnd(block: ts.Block): string {
    const ranges = ts.getLeadingCommentRanges(this.#file.text, block.statements.end) ?? [];
    return ranges.map((range) => `${this.#keep(range)}\n`).join('');
  }

  /** To be asked at last: whatever stands where Apex code has no place for it. */
  refuseLost(refusals: Refusals): void {
    const visit = (node: ts.Node): void => {
      if (ts.isImportDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isJSDoc(node)) return;
      const above = ts.getLeadingCommentRanges(this.#file.text, node.pos) ?? [];
      const behind = ts.getTrailingCommentRanges(this.#file.text, node.end) ?? [];
      for (const { pos } of [...above, ...behind].filter((range) => !this.#kept.has(range.pos))) {
        refusals.refuseAt(this.#file, pos, 'this comment would get lost', 'put it above the statement or member');
      }
      node.getChildren(this.#file).forEach(visit);
    };
    [...this.#file.statements, this.#file.endOfFileToken].forEach(visit);
  }

  #keep(range: ts.CommentRange): string {
    this.#kept.add(range.pos);
    const comment = this.#file.text.slice(range.pos, range.end);
    if (!comment.startsWith('/**')) return comment;
    return comment
      .replace(/@returns\b/g, '@return')
      .replace(/(@param\s+\w+)\s+-\s+/g, '$1 ')
      .replace(/\{@link\s+([^}]+)\}/g, '`$1`');
  }
}
