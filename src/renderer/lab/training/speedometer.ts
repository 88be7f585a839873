/** How far back it looks [s]. */
const WINDOW_SECONDS = 1;

/** Tokens a second over the last second of work, or the last step where that took longer. */
export function createSpeedometer() {
  const steps: { readonly tokens: number; readonly seconds: number }[] = [];
  return {
    /** @returns [tokens/s] */
    add(tokens: number, seconds: number): number {
      steps.push({ tokens, seconds });
      const total = () => steps.reduce((sum, step) => sum + step.seconds, 0);
      while (steps.length > 1 && total() - (steps[0]?.seconds ?? 0) >= WINDOW_SECONDS) steps.shift();
      return steps.reduce((sum, step) => sum + step.tokens, 0) / Math.max(total(), 1e-6);
    },
  };
}
