import type { Truth } from '#core/law/assessment';

/** Kleene's three values: what is unknown stays unknown unless the rest decides by itself. */
export function negate(truth: Truth): Truth {
  if (truth === 'unknown') return truth;
  return truth === 'true' ? 'false' : 'true';
}

export function truthOf(holds: boolean): Truth {
  return holds ? 'true' : 'false';
}

/** “And” over children that are evaluated only until one decides. */
export function every<T>(items: readonly T[], evaluate: (item: T) => Truth): Truth {
  return decidedBy('false', items, evaluate);
}

/** “Or” over children that are evaluated only until one decides. */
export function some<T>(items: readonly T[], evaluate: (item: T) => Truth): Truth {
  return decidedBy('true', items, evaluate);
}

function decidedBy<T>(deciding: Truth, items: readonly T[], evaluate: (item: T) => Truth): Truth {
  let result = negate(deciding);
  for (const item of items) {
    const truth = evaluate(item);
    if (truth === deciding) return truth;
    if (truth === 'unknown') result = truth;
  }
  return result;
}
