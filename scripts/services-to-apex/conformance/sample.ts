/** Some data to compare. */
export interface ConformanceSample {
  name: string;
  note: string | null;
  count: number | null;
  isOpen: boolean | null;
  next: ConformanceSample | null;
}
