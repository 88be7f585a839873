import type { WeightFault } from '#core/strategy/ranking/weights/resolve-weights';

/** What is wrong with the weights and what was expected, in one English line for the command line. */
export function weightFaultText(fault: WeightFault): string {
  switch (fault.kind) {
    case 'unknown-criterion':
      return `there is no criterion ${JSON.stringify(fault.name)}`;
    case 'sum':
      return `expected weights that sum to 100, these sum to ${Number(fault.sumPct.toFixed(2))}`;
    case 'no-points':
      return 'expected points above 0 for one criterion at least';
    case 'bad-pair':
      return `expected pairs of two criteria such as "talent/openness", not ${JSON.stringify(fault.name)}`;
    case 'inconsistent': {
      const { compared, triple, consistencyRatio } = fault;
      const [first, second, third] = triple.members.map((position) => compared[position] ?? '');
      return (
        `the comparisons contradict one another: consistency ratio ${consistencyRatio.toFixed(2)}, expected at most 0.10; ` +
        `worst ${first}, ${second}, ${third}: ${first} over ${third} is ${ratio(triple.given)}, the other two make it ${ratio(triple.implied)}`
      );
    }
  }
}

function ratio(value: number): string {
  return value >= 1 ? String(Number(value.toPrecision(3))) : `1/${Number((1 / value).toPrecision(3))}`;
}
