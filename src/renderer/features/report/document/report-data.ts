import type { DocumentSource } from '#core/assessments/context';
import type { Catalog } from '#core/catalog/catalog';
import type { CostScope, CostScopeId, Evaluation, FigureUse } from '#core/evaluation/evaluation';
import type { Plan } from '#core/plan/plan';
import type { CatalogIndex } from '../../../state/catalog-index';
import type { ReportCash } from './cash/use-report-cash';
import type { ReportCluster } from './cluster/use-report-cluster';
import type { ReportWays } from './cluster/use-report-ways';
import type { ReportIp } from './ip/report-ip';
import type { ReportLaw } from './law/report-law';
import type { ReportMachine } from './machines/report-machines';
import type { ReportRanking } from './ranking/report-ranking';
import { servingFigures } from './serving/serving-figures';
import type { ReportServing } from './serving/use-report-serving';

/** Everything the report is written from; the same plan and figures as on the screens. */
export interface ReportData {
  readonly plan: Plan;
  readonly isSample: boolean;
  readonly evaluation: Evaluation;
  readonly catalog: Catalog;
  readonly index: CatalogIndex;
  /** null = it could not be read. */
  readonly law: ReportLaw | null;
  /** null = it could not be read. */
  readonly ip: ReportIp | null;
  /** The plan's own machines with what they are worth to it. */
  readonly machines: readonly ReportMachine[];
  /** What documents on the product are filled in from; null = the law could not be read. */
  readonly documents: DocumentSource | null;
  /** Of the markets, where the plan says something about it. */
  readonly ranking: ReportRanking;
  /** How long the money lasts, where the plan says something of it. */
  readonly cash: ReportCash;
  /** What answering the users takes, where the plan has some. */
  readonly serving: ReportServing;
  /** Whether and how training fits. */
  readonly cluster: ReportCluster;
  /** Buying the answers beside making a model. */
  readonly ways: ReportWays;
  /** Day that stands on the report, YYYY-MM-DD. */
  readonly date: string;
  /** Version of Landfall. */
  readonly version: string;
}

/** Every figure that the report uses: those of the estimate, and what its further sections look up. */
export function figuresOf({
  evaluation,
  cash,
  serving,
  cluster,
}: Pick<ReportData, 'evaluation' | 'cash' | 'serving' | 'cluster'>): readonly FigureUse[] {
  const ofServing = serving.analysis === null ? [] : servingFigures(serving.analysis);
  return Object.values({
    ...Object.fromEntries(ofServing.map((figure) => [figure.id, figure])),
    ...cluster.fit?.figures,
    ...cash.cash?.figures,
    ...evaluation.figures,
  });
}

/** Not read in a source, and not the user's own. */
export function isRecalled({ layer, confidence }: FigureUse): boolean {
  return layer !== 'yours' && confidence === 'recalled';
}

/** Errors and warnings of the plan check: what makes a report a draft. */
export function openPointCount({ findings }: Pick<Evaluation, 'findings'>): number {
  return findings.filter(({ severity }) => severity !== 'hint').length;
}

export function scopeOf({ planned }: Pick<Evaluation, 'planned'>, id: CostScopeId): CostScope {
  const scope = planned.scopes.find((candidate) => candidate.id === id);
  if (scope === undefined) throw new Error(`the evaluation has no scope ${id}`);
  return scope;
}

/** Nothing of it is sourced: the sum is drawn hollow, as each of its lines is. */
export function restsOnAssumptions({ items }: Pick<CostScope, 'items'>): boolean {
  return items.length > 0 && items.every(({ assumed }) => assumed);
}
