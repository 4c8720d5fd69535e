import type ts from 'typescript';
import type { LibraryRow } from '../dialect/library.ts';
import type { Comments } from './comments.ts';
import type { Project } from './project.ts';
import type { Refusals } from './refusals.ts';
import type { Scope } from './scope.ts';
import type { Types } from './types.ts';

/** What is asked while one file is translated. */
export interface Unit {
  readonly project: Project;
  readonly types: Types;
  readonly refusals: Refusals;
  readonly file: ts.SourceFile;
  readonly comments: Comments;
  /** The rows of the library that were needed. */
  readonly rows: Set<LibraryRow>;
}

/** What is asked while one method of it is translated. */
export interface Body extends Unit {
  readonly scope: Scope;
}
