/** The org's clock, which tests and demos can set. */
export class Clock {
  readonly #machine: () => Date;
  #setting: { readonly moment: Date; readonly setAt: Date; readonly stands: boolean } | null = null;

  /** @param machine tells the time while the clock is not set */
  constructor(machine: () => Date) {
    this.#machine = machine;
  }

  get isSet(): boolean {
    return this.#setting !== null;
  }

  now(): Date {
    if (this.#setting === null) return this.#machine();
    const { moment, setAt, stands } = this.#setting;
    const passed = stands ? 0 : this.#machine().getTime() - setAt.getTime();
    return new Date(moment.getTime() + passed);
  }

  /** @param stands whether it shows that moment until it is set again, instead of running on from there */
  set(moment: Date, stands: boolean): void {
    this.#setting = { moment, setAt: this.#machine(), stands };
  }

  /** Shows the machine's time again. */
  reset(): void {
    this.#setting = null;
  }
}
