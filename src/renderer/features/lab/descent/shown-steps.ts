import type { DescentState } from '#core/lab/regression/descent';

/** States for a table: the first, then 1, 2, 5, 10, 20, 50 … and the last, so that any walk fits a screen. */
export function shownSteps(states: readonly DescentState[]): readonly DescentState[] {
  return states.filter(({ step }, index) => index === states.length - 1 || step === 0 || isRound(step));
}

function isRound(step: number): boolean {
  const lead = step / 10 ** Math.floor(Math.log10(step));
  return lead === 1 || lead === 2 || lead === 5;
}
