import type { Settlement } from '#core/law/engine/what-would-settle';

/**
 * Of the answers that settle a duty, those that tell something: of limits of one number that come out alike in a row
 * only the one beside which it turns.
 */
export function decisiveAnswers(settling: readonly Settlement[]): readonly Settlement[] {
  const numbers = settling
    .filter(({ answer }) => answer.limit !== null)
    .toSorted((a, b) => Number(a.answer.to) - Number(b.answer.to));
  const turns = numbers.filter((each, index) => {
    const [before, after] = [numbers[index - 1], numbers[index + 1]];
    if (before === undefined || before.state !== each.state) return index > 0 || after?.state !== each.state;
    // The last one of the lowest run is where it ends.
    const isLowestRun = numbers.slice(0, index).every(({ state }) => state === each.state);
    return isLowestRun && after !== undefined && after.state !== each.state;
  });
  return [...settling.filter(({ answer }) => answer.limit === null), ...turns];
}
