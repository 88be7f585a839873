import type { TFunction } from 'i18next';
import { isOwnHardware, ownCountOf } from '#core/plan/own-hardware';
import type { Plan } from '#core/plan/plan';
import type { TargetField } from '#core/serving/largest-batch';
import type { ServingAnalysis } from '#core/serving/serving-analysis';
import type { Format } from '../format/create-format';
import { frequencyOf } from '../format/frequency';
import type { StateTone } from '../ui/StateWord';
import { apiVerdict } from './api-verdict';
import { openRangeText, roughCount, roughRange, timeText, wholeRange } from './serving-text';

/** Names of what the sentences speak of, in the language of the reader. */
export interface ServingNames {
  readonly country: (iso2: string) => string;
  readonly accelerator: (id: string) => string;
  /** With their number, where it is more than one. */
  readonly machines: (id: string, count: number) => string;
}

export interface Served {
  readonly analysis: ServingAnalysis;
  /** The plan that the analysis belongs to. */
  readonly plan: Plan;
  readonly names: ServingNames;
}

/** Something that cannot be, and the answer of the plan that it hangs on. */
export interface ServingFault {
  readonly text: string;
  readonly tone: StateTone;
  /** null = no answer would help: a figure is missing. */
  readonly field: 'acceleratorsPerReplica' | TargetField | null;
}

/** What the fleet does, in a sentence behind its number; null = nobody has to be answered, or nobody can be. */
export function fleetSentence(
  t: TFunction<'serving'>,
  format: Format,
  { analysis, plan, names }: Served,
): string | null {
  const { fleet, choice, hardwareId, country, fit } = analysis;
  if (fleet === null || choice === null) return null;
  const owned = ownCountOf(plan, hardwareId);
  const requests = roughRange(fleet.requestsPerMonth, format);
  const perSecond = roughRange(fleet.requestsPerSecondAtPeak, format);
  return format.sentences([
    t('headline.sentence', {
      requests: requests.median + requests.range,
      perSecond: perSecond.median + perSecond.range,
      country: names.country(country),
    }),
    t('headline.copies', { count: fit.perReplica }),
    t('headline.batch', {
      count: choice.point.batchSize,
      number: format.integer(choice.point.batchSize),
    }),
    t('headline.spare', { count: plan.serving.spareReplicas }),
    owned > 0 && owned < fleet.accelerators.p50 ? t('headline.owned', { count: owned }) : '',
  ]);
}

/** `2 × H100` and its range. */
export function fleetAmount(
  t: TFunction<'serving'>,
  format: Format,
  { analysis: { fleet, hardwareId }, names }: Served,
): { readonly amount: string; readonly range: string } | null {
  if (fleet === null) return null;
  const { median, range } = wholeRange(fleet.accelerators, format);
  const accelerator = names.accelerator(hardwareId);
  return { amount: t('headline.amount', { number: median, accelerator }), range };
}

/** How fast a copy answers at the chosen number of requests at once, and why it is not another one. */
export function latencySentences(
  t: TFunction<'serving'>,
  format: Format,
  { choice, fit, maxConcurrency }: ServingAnalysis,
): { readonly main: string; readonly why: string } | null {
  if (choice === null) return null;
  const { point, limit, missed } = choice;
  return {
    main: t('latency.sentence', {
      count: point.batchSize,
      number: format.integer(point.batchSize),
      toFirst: timeText(point.timeToFirstTokenSeconds, t, format),
      perToken: timeText(point.secondsPerOutputToken, t, format),
      rate: roughCount(point.tokensPerSecond, format),
    }),
    why: format.sentences([
      t(`latency.limit.${missed.length > 0 ? 'closest' : limit}`, {
        memory: format.integer(fit.memoryBatch),
        most: format.integer(maxConcurrency),
      }),
      t(`latency.bound.${point.bound === 'compute' ? 'compute' : 'memory'}`),
    ]),
  };
}

/** What cannot be: a model that does not fit, a target that the hardware cannot hold. Each names the bound. */
export function servingFaults(
  t: TFunction<'serving'>,
  format: Format,
  { analysis, names }: Served,
): readonly ServingFault[] {
  const { fit, choice, unknownMemory, hardwareId } = analysis;
  if (choice === null && unknownMemory.length > 0) {
    const text = t('fit.unknownMemory', { machines: format.listed(unknownMemory) });
    return [{ text, tone: 'crit', field: null }];
  }
  if (choice === null) {
    const text = format.sentences([
      t(isOwnHardware(hardwareId) ? 'fit.tooSmallOwn' : 'fit.tooSmall', {
        count: fit.perReplica,
        accelerator: names.accelerator(hardwareId),
        weights: format.bytes(fit.weightBytes),
      }),
      fit.leastCount === null ? t('fit.noNumber') : t('fit.least', { number: fit.leastCount }),
    ]);
    return [{ text, tone: 'crit', field: 'acceleratorsPerReplica' }];
  }
  return choice.missed.map(({ field, askedMs, leastMs, reason }) => ({
    text: t(`missed.${reason}.${field}`, {
      asked: timeText(askedMs / 1000, t, format),
      least: timeText(leastMs / 1000, t, format),
      accelerator: names.machines(hardwareId, fit.perReplica),
    }),
    tone: reason === 'floor' ? 'crit' : 'warn',
    field,
  }));
}

/** Own hardware beside buying the same tokens, and the volume from which on it is cheaper. */
export function apiSentences(
  t: TFunction<'serving'>,
  format: Format,
  { analysis: { api, fleet, hardwareId }, plan, names }: Served,
): { readonly verdict: string; readonly breakEven: string | null } | null {
  if (api === null) return null;
  const hardware = names.accelerator(hardwareId);
  const requests = fleet?.requestsPerMonth.p50 ?? 0;
  const { p10, p50, p90 } = api.breakEvenRequests;
  const tokens = plan.serving.inputTokensPerRequest + plan.serving.outputTokensPerRequest;
  const text = (median: number, factor: number) => {
    const scaled = (value: number | null) => (value === null ? null : value * factor);
    const range = { p10: scaled(p10), p50: median * factor, p90: scaled(p90) };
    const { median: middle, range: ends } = openRangeText(
      range,
      (value) => roughCount(value, format),
      format,
    );
    return middle + ends;
  };
  return {
    verdict: apiVerdict(t, format, { api, hardware, requests, plan }),
    // Where most runs never get there, the sentence before says so.
    breakEven:
      p50 === null ? null : t('api.breakEven', { requests: text(p50, 1), tokens: text(p50, tokens) }),
  };
}

/** After how long bought hardware has paid for itself. */
export function holdingSentence(
  t: TFunction<'serving'>,
  format: Format,
  { holding }: ServingAnalysis,
): string | null {
  if (holding === null) return null;
  const known = holding.ways.filter(({ cumulativeUsd }) => cumulativeUsd.length > 0);
  const owned = known.find(({ tenure }) => tenure === 'owned');
  const paidBack = owned?.paidBackMonths?.onDemand ?? null;
  if (owned === undefined) return t('holding.unknown');
  if (paidBack === null || known.every(({ tenure }) => tenure !== 'on-demand')) return t('holding.noRent');
  const months = openRangeText(paidBack, (value) => roughCount(value, format), format);
  const life = holding.lifeMonths === null ? '' : roughCount(holding.lifeMonths.p50, format);
  const { kind, count, of } = frequencyOf(holding.paysOff01 ?? 0);
  const share = t(`verdict.share.${kind}`, { number: count, of });
  return paidBack.p50 === null
    ? t('holding.never', { life, share })
    : t('holding.paidBack', { months: months.median + months.range, life, share });
}
