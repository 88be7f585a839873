import type { Facts, FactValue } from '#core/law/facts';
import type { Plan } from '#core/plan/plan';

export interface Users {
  /** Exact where the plan is; else from the low to the high of its markets. */
  readonly value: FactValue;
  readonly likely: number;
  /** The market where there is one alone, else all. */
  readonly path: string;
}

/** Monthly users of some markets of the plan [people]; null = the plan names no market yet. */
export function usersIn({ markets }: Plan, isHere: (country: string) => boolean): Users | null {
  if (markets.length === 0) return null;
  const found = markets.flatMap(({ country, monthlyActiveUsers }, index) =>
    isHere(country) ? [{ index, ...monthlyActiveUsers }] : [],
  );
  const sum = (bound: 'low' | 'likely' | 'high') =>
    Math.round(found.reduce((total, users) => total + users[bound], 0));
  const [min, max] = [sum('low'), sum('high')];
  const [only] = found;
  return {
    value: min === max ? max : { min, max },
    likely: sum('likely'),
    path: found.length === 1 && only !== undefined ? `markets.${only.index}.monthlyActiveUsers` : 'markets',
  };
}

/** Most people at work in any month of the plan [full-time equivalents]. */
export function peakFullTimeEquivalents({ team, schedule }: Plan): number {
  const last = schedule.horizonMonths - 1;
  const starts = [...new Set(team.map(({ fromMonth }) => fromMonth))].filter((month) => month <= last);
  const at = (month: number) =>
    team
      .filter(({ fromMonth, toMonth }) => fromMonth <= month && (toMonth === null || toMonth >= month))
      .reduce((sum, { fullTimeEquivalents }) => sum + fullTimeEquivalents, 0);
  return Math.max(0, ...starts.map(at));
}

export interface Leaving {
  /** null = hangs on an answer that is missing. */
  readonly leaves: boolean | null;
  readonly destinations: readonly string[] | null;
  readonly path: string;
}

/** Whether data of users here leave: they are served from elsewhere, or data about people go to training elsewhere. */
export function dataLeave(
  { placement: { serving, training } }: Plan,
  isHere: (country: string) => boolean,
  { trainsOnPersonalData }: Facts,
): Leaving {
  const trainsElsewhere = !isHere(training);
  if (!isHere(serving)) {
    const also = trainsElsewhere && trainsOnPersonalData === true && training !== serving;
    return { leaves: true, destinations: also ? [serving, training] : [serving], path: 'placement.serving' };
  }
  const path = 'placement.training';
  if (!trainsElsewhere || trainsOnPersonalData === false) return { leaves: false, destinations: [], path };
  if (trainsOnPersonalData === true) return { leaves: true, destinations: [training], path };
  return { leaves: null, destinations: null, path };
}
