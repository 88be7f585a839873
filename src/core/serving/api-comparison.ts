import { HOURS_PER_MONTH } from '#core/evaluation/schedule';
import { type ApiOffer, apiOffers } from '#core/serving/api-offers';
import { breakEvenRequests, type CopyCosts } from '#core/serving/break-even';
import { wholeCopies } from '#core/serving/fleet';
import type { ServingModel } from '#core/serving/serving-model';
import type { Quantiles } from '#core/uncertainty/quantiles';
import {
  at,
  type OpenRange,
  openRange,
  overRuns,
  quantilesIfFinite,
  type RunVector,
  shareOfRuns,
} from '#core/uncertainty/run-vector';

/** Serving by the month at one volume. */
export interface VolumePoint {
  readonly requestsPerMonth: number;
  readonly ownUsd: Quantiles;
  readonly apiUsd: number;
}

/** Copies of one's own beside buying the same tokens from an API. */
export interface ApiComparison {
  readonly offers: readonly ApiOffer[];
  readonly chosen: ApiOffer;
  /** The plan's requests a month, bought. */
  readonly apiUsdPerMonth: Quantiles | null;
  readonly ownUsdPerMonth: Quantiles | null;
  /** Requests a month from which on copies of one's own are cheaper for good; null = never. */
  readonly breakEvenRequests: OpenRange;
  /** Share of runs in which they are cheaper at the plan's requests [0..1]. */
  readonly ownCheaper01: number;
  readonly curve: readonly VolumePoint[];
}

export interface OwnCopies {
  readonly copiesEach: RunVector;
  readonly perReplica: number;
  /** Of an accelerator or machine [USD]. */
  readonly usdPerHour: RunVector;
  /** Key of the offer to compare with; null = the nearest in size. */
  readonly apiKey: string | null;
}

/** @returns null when the catalog has no price of an API */
export function compareWithApi(model: ServingModel, own: OwnCopies): ApiComparison | null {
  const { plan, index, runCount, requestsPerMonth } = model;
  const offers = apiOffers(plan, index.catalog.apiPrices);
  const chosen = offers.find(({ key }) => key === own.apiKey) ?? offers[0];
  if (chosen === undefined) return null;
  const { usdPerRequest } = chosen;
  const { spareReplicas: spareCopies } = plan.serving;
  const usdPerCopyMonth = overRuns(
    runCount,
    (run) => at(own.usdPerHour, run) * own.perReplica * HOURS_PER_MONTH,
  );
  const costsIn = (run: number): CopyCosts => ({
    copiesPerRequest: at(own.copiesEach, run),
    usdPerCopyMonth: at(usdPerCopyMonth, run),
    spareCopies,
  });
  const monthlyUsd = (run: number, requests: number) =>
    wholeCopies(at(own.copiesEach, run), requests, spareCopies) * at(usdPerCopyMonth, run);
  const breakEven = openRange(overRuns(runCount, (run) => breakEvenRequests(costsIn(run), usdPerRequest)));
  const ownUsd = overRuns(runCount, (run) => monthlyUsd(run, at(requestsPerMonth, run)));
  const apiUsd = overRuns(runCount, (run) => at(requestsPerMonth, run) * usdPerRequest);
  const curve = volumes(at(requestsPerMonth, runCount), breakEven).flatMap((requests) => {
    const quantiles = quantilesIfFinite(overRuns(runCount, (run) => monthlyUsd(run, requests)));
    return quantiles === null
      ? []
      : [{ requestsPerMonth: requests, ownUsd: quantiles, apiUsd: requests * usdPerRequest }];
  });
  return {
    offers,
    chosen,
    apiUsdPerMonth: quantilesIfFinite(apiUsd),
    ownUsdPerMonth: quantilesIfFinite(ownUsd),
    breakEvenRequests: breakEven,
    ownCheaper01: shareOfRuns(runCount, (run) => at(ownUsd, run) < at(apiUsd, run)),
    curve,
  };
}

const POINTS = 21;
/** Room beside the plan's volume and the break-even [ratio]. */
const BESIDE = 8;

/** Volumes about those that matter, in equal steps of their logarithm. */
function volumes(planned: number, { p10, p50, p90 }: OpenRange): readonly number[] {
  const marks = [planned, p10, p50, p90].filter((mark): mark is number => mark !== null && mark > 0);
  if (marks.length === 0) return [];
  const low = Math.log(Math.min(...marks) / BESIDE);
  const high = Math.log(Math.max(...marks) * BESIDE);
  return Array.from({ length: POINTS }, (_, step) => Math.exp(low + ((high - low) * step) / (POINTS - 1)));
}
