/** One thing that a script does to an org. Running it again does no harm. */
export interface Step {
  /** one word, for `--from` */
  readonly name: string;
  /** what it is for, as the script tells it */
  readonly purpose: string;
  /**
   * @returns what came of it, one line
   * @throws OrgError when it failed
   */
  run(): Promise<string>;
}
