import type { TFunction } from 'i18next';
import type { Plan } from '#core/plan/plan';
import type { ApiComparison } from '#core/serving/api-comparison';
import type { Format } from '../format/create-format';
import { frequencyOf } from '../format/frequency';
import { openRangeText, roughCount } from './serving-text';

export interface VerdictInput {
  readonly api: ApiComparison;
  /** Short name of the hardware. */
  readonly hardware: string;
  /** The plan's requests a month. */
  readonly requests: number;
  readonly plan: Plan;
}

/** So near to half of the runs, neither is told to be cheaper. */
const TIE = 0.1;

/** The sentence a founder would repeat: which is cheaper now, and from which volume on the other. */
export function apiVerdict(
  t: TFunction<'serving'>,
  format: Format,
  { api, hardware, requests, plan }: VerdictInput,
): string {
  const { breakEvenRequests: even, ownCheaper01, chosen } = api;
  const model = chosen.price.model;
  const number = roughCount(requests, format);
  const way = plan.serving.tenure === 'owned' ? 'owning' : 'renting';
  const volume = openRangeText(even, (value) => roughCount(value, format), format);
  if (requests <= 0)
    return even.p50 === null
      ? t('verdict.neverNobody', { model, hardware })
      : t(`verdict.nobody.${way}`, { volume: volume.median + volume.range, model, hardware });
  if (Math.abs(ownCheaper01 - 0.5) < TIE)
    return format.sentences([
      t(`verdict.tie.${way}`, { number, model, hardware }),
      even.p50 === null ? '' : t('verdict.tieAt', { volume: volume.median + volume.range }),
    ]);
  const isOwnCheaper = ownCheaper01 >= 0.5;
  const { kind, count, of } = frequencyOf(isOwnCheaper ? ownCheaper01 : 1 - ownCheaper01);
  const share = t(`verdict.share.${kind}`, { number: count, of });
  if (isOwnCheaper)
    return format.sentences([
      t(`verdict.own.${way}`, { number, hardware, model, share }),
      even.p50 === null ? '' : t('verdict.ownFrom', { volume: volume.median + volume.range }),
    ]);
  const bought = t('verdict.buy', { number, hardware, model, share });
  return format.sentences([
    bought,
    even.p50 === null
      ? t(even.p10 === null ? 'verdict.never' : 'verdict.seldom', {
          hardware,
          volume: even.p10 === null ? '' : roughCount(even.p10, format),
        })
      : t(`verdict.buyUntil.${way}`, { volume: volume.median + volume.range, hardware }),
  ]);
}
