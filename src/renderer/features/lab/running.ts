/** What runs in the Lab and how it is stopped; filled by the exercises, whose engine is not loaded before they open. */
const stops = new Set<() => void>();

/** @param stop may be called at any time, also when nothing runs */
export function stopWithLab(stop: () => void): void {
  stops.add(stop);
}

/** Stops all trainings, so that no other screen, the benchmark above all, shares the machine with them. */
export function stopLab(): void {
  for (const stop of stops) stop();
}
