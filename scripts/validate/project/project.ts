/** The files of a project, wherever they are: on disk, or on disk with changes that exist in memory only. */
export interface Project {
  /** folder on disk whose `node_modules` and settings the tools use */
  readonly root: string;
  /** all paths from the root, with `/`, sorted; without what is installed, generated or private */
  readonly files: readonly string[];
  /** @returns the text of a file, null when there is none */
  read(path: string): string | null;
  /**
   * Lets a tool work that reads a folder itself.
   *
   * @param work gets a folder whose files are the project's; it must not write there
   */
  onDisk<T>(work: (root: string) => Promise<T>): Promise<T>;
}

/** Text of a file that must be there. */
export function textOf(project: Project, path: string): string {
  const text = project.read(path);
  if (text === null) throw new Error(`${path} is not there.`);
  return text;
}
