import type { FigureUse } from '#core/evaluation/evaluation';

const PAY = ['ml_engineer_salary_usd_p25', 'ml_engineer_salary_usd_median', 'ml_engineer_salary_usd_p75'];
const SOCIAL = 'employer_social_cost_pct';
const INCENTIVE = 'rd_effective_subsidy_pct';
const LISTED = new Set([...PAY, SOCIAL, INCENTIVE]);

/** The figures that every country has, in one row. */
export interface CountryFigures {
  readonly country: string;
  /** Lower quarter, median and upper quarter of an engineer's pay; those that are in use. */
  readonly pay: readonly FigureUse[];
  readonly socialCosts: FigureUse | undefined;
  readonly incentive: FigureUse | undefined;
}

/** Whether a figure stands in the table with one row for each country. */
export function isListedByCountry({ id }: FigureUse): boolean {
  const [kind, , factor = ''] = id.split('/');
  return kind === 'country' && LISTED.has(factor);
}

/** @returns a row for each country of which a figure is in use, in the order of the codes given */
export function countryFigures(
  figures: Readonly<Record<string, FigureUse>>,
  countries: readonly string[],
): readonly CountryFigures[] {
  return countries
    .map((country) => {
      const of = (factor: string) => figures[`country/${country}/${factor}`];
      const pay = PAY.map(of).filter((figure) => figure !== undefined);
      return { country, pay, socialCosts: of(SOCIAL), incentive: of(INCENTIVE) };
    })
    .filter(({ pay, socialCosts, incentive }) => pay.length > 0 || socialCosts || incentive);
}
