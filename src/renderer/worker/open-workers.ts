import type { CashFlow, CountryCash } from '#core/cash/cash-flow';
import type { Catalog } from '#core/catalog/catalog';
import type { FitReport } from '#core/fit/fit-report';
import type { Plan } from '#core/plan/plan';
import type { ServingAnalysis } from '#core/serving/serving-analysis';
import type { AnalysisQuestion, AnalysisResult } from './analysis-messages';
import type { CashQuestion } from './cash-messages';
import type { FitQuestion } from './fit-messages';
import type { FoundPlacements, PlacementQuestion } from './placement-messages';
import type { PlanAndIpReference, PlanReference } from './plan-reference';
import type { OpenQuestionPort } from './questions/question-messages';
import type { RankedMarkets } from './ranking-messages';
import type { ServingQuestion, ServingReference } from './serving-messages';
import { workerPort } from './worker-port';

export const openFitWorker: OpenQuestionPort<Catalog, FitQuestion, FitReport> = (events) =>
  workerPort(
    new Worker(new URL('./fit.worker.ts', import.meta.url), { type: 'module', name: 'landfall-fit' }),
    events,
  );

export const openServingWorker: OpenQuestionPort<ServingReference, ServingQuestion, ServingAnalysis> = (
  events,
) =>
  workerPort(
    new Worker(new URL('./serving.worker.ts', import.meta.url), { type: 'module', name: 'landfall-serving' }),
    events,
  );

export const openCashWorker: OpenQuestionPort<
  PlanReference,
  CashQuestion,
  CashFlow,
  readonly CountryCash[]
> = (events) =>
  workerPort(
    new Worker(new URL('./cash.worker.ts', import.meta.url), { type: 'module', name: 'landfall-cash' }),
    events,
  );

export const openPlacementWorker: OpenQuestionPort<PlanAndIpReference, PlacementQuestion, FoundPlacements> = (
  events,
) =>
  workerPort(
    new Worker(new URL('./placement.worker.ts', import.meta.url), {
      type: 'module',
      name: 'landfall-placement',
    }),
    events,
    'placement worker',
  );

export const openRankingWorker: OpenQuestionPort<PlanAndIpReference, Plan, RankedMarkets> = (events) =>
  workerPort(
    new Worker(new URL('./ranking.worker.ts', import.meta.url), { type: 'module', name: 'landfall-ranking' }),
    events,
    'ranking worker',
  );

export type OpenAnalysisPort = OpenQuestionPort<PlanReference, AnalysisQuestion, AnalysisResult>;

export const openAnalysisWorker: OpenAnalysisPort = (events) =>
  workerPort(
    new Worker(new URL('./analysis.worker.ts', import.meta.url), {
      type: 'module',
      name: 'landfall-analysis',
    }),
    events,
    'analysis worker',
  );
