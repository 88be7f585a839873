/** Something that is timed again and again. */
export interface TimedOperation {
  /** Puts one run into the device's queue, or does it where there is no queue; frees what it made. */
  run(): void | Promise<void>;
  /** Before each sample, outside the timed region. */
  prepare?(): void | Promise<void>;
  /** After each sample, outside the timed region. */
  cleanUp?(): void;
  /** Whether several runs can be queued one after the other in one sample. */
  readonly isRepeatable: boolean;
  /** How many of them at most; left out: as many as the clock needs. */
  readonly maxRepeats?: number;
  /**
   * Whether all of the time for warming up is used: a step starts hundreds of kernels, and the browser compiles the code
   * that does so while it runs, which takes longer than any shader.
   */
  readonly warmsHost?: boolean;
  /**
   * `device`: what the device takes for it, by its own clock where it has one; `whole`: from the call to the end, as the
   * user waits for it.
   */
  readonly measures: 'device' | 'whole';
}
