import type { ApexFailure } from './apexError.ts';

/** What became of one test method. */
export interface ApexTestResult {
  /** `Class.method` */
  readonly name: string;
  readonly milliseconds: number;
  /** Null when it passed. */
  readonly failure: ApexFailure | null;
}

/** Which lines of a class or trigger ran. */
export interface ApexCoverage {
  readonly name: string;
  /** Absolute. */
  readonly file: string;
  /** How many lines have a statement. */
  readonly lines: number;
  /** Those that did not run. */
  readonly missed: readonly number[];
}

/** Everything that a run of tests found out. */
export interface ApexTestReport {
  readonly results: readonly ApexTestResult[];
  /** Of every class and trigger that is no test. */
  readonly coverage: readonly ApexCoverage[];
  /** What tests reached and nothing stands in for, by name. */
  readonly notEmulated: readonly string[];
}

/** Which tests to run, and who is told of each as soon as it has ended. */
export interface ApexTestChoice {
  /** Part of `Class.method`, in any case; all tests unless said. */
  readonly filter?: string;
  readonly onResult?: (result: ApexTestResult) => void;
}

/** One method as Java tells it. */
export interface TestMethodResult {
  readonly method: string;
  readonly milliseconds: number;
  readonly failure: ApexFailure | null;
}

/** Test methods by class, those whose names hold the filter. */
export function chooseTests(
  all: Readonly<Record<string, readonly string[]>>,
  filter = ''
): readonly (readonly [className: string, methods: readonly string[]])[] {
  const wanted = filter.toLowerCase();
  return Object.entries(all)
    .map(
      ([name, methods]) =>
        [name, methods.filter((method) => `${name}.${method}`.toLowerCase().includes(wanted))] as const
    )
    .filter(([, methods]) => methods.length > 0);
}
