import type { SalesforceCli } from '../cli/salesforceCli.ts';

/** What the steps work with; a test brings its own. */
export interface Workshop {
  readonly cli: SalesforceCli;
  /** folder with package.json */
  readonly root: string;
  readonly print: (line: string) => void;
  /** runs an npm script of the project to its end; rejects with an OrgError when it fails */
  readonly npm: (script: string) => Promise<void>;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** how often it looks, ten seconds apart, for what Salesforce makes in the background */
  readonly patience: number;
}
