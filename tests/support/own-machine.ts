import type { OwnMachine } from '#core/plan/own-machine';
import { exactly } from '#core/uncertainty/three-point';

/** A desk machine without any uncertainty: 2 TFLOP/s and 100 GB/s in the browser, ten times as fast in native software. */
export function ownMachine(changes: Partial<OwnMachine> = {}): OwnMachine {
  return {
    id: 'desk',
    name: 'Desk machine',
    count: 1,
    measuredOn: '2026-11-20',
    backend: 'webgl',
    trainingFlopPerSecond: exactly(2e12),
    bandwidthBytesPerSecond: exactly(100e9),
    nativeFactor: exactly(10),
    memoryBytes: 24e9,
    loadWatts: 500,
    priceUsd: 2400,
    lifeYears: 4,
    acceleratorId: null,
    ...changes,
  };
}
