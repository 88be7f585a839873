/** Points to choose among; less is better in each, +∞ stands for what is not known. */
export interface ParetoPoints {
  readonly cost: Float64Array;
  readonly risk: Float32Array;
  readonly carbon: Float32Array;
}

/**
 * Numbers of the points that no other one beats: none is at most as large in all three and smaller in one. Sorted by cost.
 *
 * With a `margin` those stay too that are beaten only by a point whose cost is nearer than that, relative to the cost: what
 * is left when costs are known to within half of it.
 *
 * A sweep in the order of cost keeps the stairs of risk and carbon of what was cheaper: n log n.
 */
export function paretoFront(points: ParetoPoints, numbers: ArrayLike<number>, margin = 0): number[] {
  const { cost, risk, carbon } = points;
  const order = Array.from(numbers).sort(
    (a, b) =>
      (cost[a] as number) - (cost[b] as number) ||
      (risk[a] as number) - (risk[b] as number) ||
      (carbon[a] as number) - (carbon[b] as number) ||
      a - b,
  );
  const stairs = createStairs();
  const front: number[] = [];
  let cheaper = 0;
  for (const number of order) {
    const limit = (cost[number] as number) - margin * Math.abs(cost[number] as number);
    while (cheaper < order.length) {
      const other = order[cheaper] as number;
      if (!((cost[other] as number) < limit)) break;
      stairs.add(risk[other] as number, carbon[other] as number);
      cheaper += 1;
    }
    if (stairs.reaches(risk[number] as number, carbon[number] as number)) continue;
    front.push(number);
  }
  return margin === 0 ? withoutBeatenAtEqualCost(front, points) : front;
}

/** Among points of the same cost the stairs say nothing. @param front by cost, then risk, then carbon */
function withoutBeatenAtEqualCost(front: readonly number[], { cost, risk, carbon }: ParetoPoints): number[] {
  const kept: number[] = [];
  let groupStart = 0;
  let leastCarbon = Number.POSITIVE_INFINITY;
  let riskOfLeast = Number.POSITIVE_INFINITY;
  for (const [position, number] of front.entries()) {
    if (position === 0 || cost[number] !== cost[front[groupStart] as number]) {
      groupStart = position;
      leastCarbon = Number.POSITIVE_INFINITY;
      riskOfLeast = Number.POSITIVE_INFINITY;
    }
    const own = { risk: risk[number] as number, carbon: carbon[number] as number };
    const isBeaten = leastCarbon < own.carbon || (leastCarbon === own.carbon && riskOfLeast < own.risk);
    if (isBeaten) continue;
    if (position === groupStart || own.carbon < leastCarbon) {
      leastCarbon = own.carbon;
      riskOfLeast = own.risk;
    }
    kept.push(number);
  }
  return kept;
}

/** Pairs of risk and carbon of which none is beaten by another, by ascending risk and so by descending carbon. */
function createStairs() {
  const risks: number[] = [];
  const carbons: number[] = [];
  /** Position of the last step with at most this risk; −1 = none. */
  function lastWithin(risk: number): number {
    let low = 0;
    let high = risks.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((risks[middle] as number) <= risk) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
  return {
    /** Whether some step is at most as large in both. */
    reaches(risk: number, carbon: number): boolean {
      const step = lastWithin(risk);
      return step >= 0 && (carbons[step] as number) <= carbon;
    },
    add(risk: number, carbon: number): void {
      const step = lastWithin(risk);
      if (step >= 0 && (carbons[step] as number) <= carbon) return;
      const start = step >= 0 && (risks[step] as number) === risk ? step : step + 1;
      let end = start;
      while (end < risks.length && (carbons[end] as number) >= carbon) end += 1;
      risks.splice(start, end - start, risk);
      carbons.splice(start, end - start, carbon);
    },
  };
}

/**
 * Placements that no other seat with the same work beats: emissions are the same there, so that cost and risk decide. It
 * leaves the front a tenth to sort.
 *
 * @param numbers ascending
 */
export function unbeatenSeats(
  { cost, risk }: ParetoPoints,
  numbers: readonly number[],
  size: number,
  margin: number,
): readonly number[] {
  const kept: number[] = [];
  let start = 0;
  while (start < numbers.length) {
    const work = Math.floor((numbers[start] as number) / size);
    let end = start + 1;
    while (end < numbers.length && Math.floor((numbers[end] as number) / size) === work) end += 1;
    for (let position = start; position < end; position += 1) {
      const number = numbers[position] as number;
      const usd = cost[number] as number;
      const limit = usd - margin * Math.abs(usd);
      const own = risk[number] as number;
      let isBeaten = false;
      for (let other = start; other < end && !isBeaten; other += 1) {
        const rival = numbers[other] as number;
        isBeaten = (cost[rival] as number) < limit && (risk[rival] as number) <= own;
      }
      if (!isBeaten) kept.push(number);
    }
    start = end;
  }
  return kept;
}
