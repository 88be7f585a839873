import type { Facts } from '#core/law/facts';
import { dutiesOfPlan, type PlanDuties } from '#core/law/plan-duties/plan-duties';
import type { Plan } from '#core/plan/plan';
import { realLaw } from '../../../../support/law';
import { samplePlan } from '../../../../support/sample-plan';

/** What the sample plan's product is: a text model for everybody, trained on the public web. */
export const PRODUCT: Facts = {
  personalData: true,
  specialCategoryData: false,
  biometricData: false,
  healthData: false,
  financialData: false,
  employeeData: false,
  locationData: false,
  trainsOnPersonalData: true,
  scrapesWeb: true,
  copyrightedTrainingData: true,
  publicFacing: true,
  interactsWithPeople: true,
  generatesContent: true,
  deepfakes: false,
  automatedDecisions: false,
  profiling: false,
  useCase: 'general-purpose-model',
  sector: 'general',
  annualRevenueUsd: 2_500_000,
};

/** The sample plan with markets of 45,000 users each and the answers given; places are in Finland and Germany. */
export function planFor(markets: readonly string[], facts: Facts = PRODUCT): Plan {
  return {
    ...samplePlan(),
    markets: markets.map((country) => ({
      country,
      monthlyActiveUsers: { low: 20_000, likely: 45_000, high: 90_000 },
    })),
    facts: { common: facts as Plan['facts']['common'], byCountry: {} },
  };
}

/** Duties of such a plan under the real law. */
export function dutiesFor(markets: readonly string[], facts: Facts = PRODUCT, date?: string): PlanDuties {
  return dutiesOfPlan(
    { plan: planFor(markets, facts), evaluation: null, law: realLaw() },
    date === undefined ? {} : { date },
  );
}
