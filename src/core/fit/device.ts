/** One accelerator or machine as a layout sees it. */
export interface Device {
  readonly name: string;
  readonly memoryBytes: number;
  /** Rate between waits for others [FLOP/s]. */
  readonly flopPerSecond: number;
  /** To the others of its node, one direction, as reached [B/s]. */
  readonly linkBytesPerSecond: number;
  /** To other nodes, one direction, as reached [B/s]. */
  readonly networkBytesPerSecond: number;
}
