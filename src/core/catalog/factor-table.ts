import * as z from 'zod';
import { ExportGroup } from '#core/catalog/catalog';
import { iso2Cell, optionalNumberCell, patternCell, textCell, wordCell } from '#core/catalog/cell';

const salaryUsd = optionalNumberCell(1_000, 2_000_000);
const percent = optionalNumberCell(0, 100);

/**
 * Columns of `country/factors.csv`, one row a country. Its sources stand in `factors_sources.csv`.
 * A share of 0 is a known zero; unknown is `null`.
 */
export const FactorRow = z
  .object({
    iso2: iso2Cell,
    name_en: textCell,
    name_zh: textCell,
    region: textCell,
    currency: patternCell(/^[A-Z]{3}$/, 'a currency code of three capital letters (ISO 4217)'),
    fx_per_usd: optionalNumberCell(0.01, 1_000_000),
    industrial_electricity_usd_per_kwh: optionalNumberCell(0.005, 1),
    grid_carbon_g_per_kwh: optionalNumberCell(0, 1_500),
    typical_dc_pue: optionalNumberCell(1, 3),
    ml_engineer_salary_usd_p25: salaryUsd,
    ml_engineer_salary_usd_median: salaryUsd,
    ml_engineer_salary_usd_p75: salaryUsd,
    employer_social_cost_pct: percent,
    corporate_tax_pct: percent,
    rd_incentive_note: textCell,
    rd_effective_subsidy_pct: percent,
    internet_users_millions: optionalNumberCell(0.01, 2_000),
    main_languages: textCell,
    ai_readiness_score: optionalNumberCell(0, 100),
    ai_readiness_year: optionalNumberCell(2015, 2100),
    ai_talent_note: textCell,
    export_group: wordCell(ExportGroup.options),
    chip_export_tier: textCell,
    sanctions_note: textCell,
    digital_adequacy_eu: textCell,
    cloud_gpu_regions: optionalNumberCell(0, 1_000),
    policy_support_note: textCell,
    market_gdp_usd_bn: optionalNumberCell(0.1, 100_000),
  })
  .superRefine((row, context) => {
    const { ml_engineer_salary_usd_median: median } = row;
    if (median === null) return;
    if ((row.ml_engineer_salary_usd_p25 ?? median) > median)
      context.addIssue({
        code: 'custom',
        path: ['ml_engineer_salary_usd_p25'],
        message: `at most the median, which is ${median}`,
      });
    if ((row.ml_engineer_salary_usd_p75 ?? median) < median)
      context.addIssue({
        code: 'custom',
        path: ['ml_engineer_salary_usd_p75'],
        message: `at least the median, which is ${median}`,
      });
  });
export type FactorRow = z.output<typeof FactorRow>;
export type FactorColumn = keyof FactorRow;

export const FACTOR_COLUMNS = Object.keys(FactorRow.shape) as readonly FactorColumn[];
