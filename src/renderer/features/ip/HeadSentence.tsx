import { openBreaches } from '#core/ip/plan-ip/ip-findings';
import { bandOf } from '#core/ip/risks/risk-level';
import type { ViewProps } from './view-props';

/** “20 risks in 6 countries, 6 of them high; 12 wait for an answer. One licence breach.” */
export function HeadSentence({ data, words: { t } }: ViewProps) {
  const live = data.register.filter(({ number }) => number !== null);
  const ids = (entries: typeof live) =>
    new Set(entries.map(({ planRisk }) => planRisk.assessment.risk.id)).size;
  const high = ids(live.filter(({ planRisk }) => bandOf(planRisk.after.score) === 'high'));
  const waiting = ids(
    data.register.filter(
      ({ planRisk }) => planRisk.assessment.state === 'unknown' && planRisk.record.status !== 'closed',
    ),
  );
  const countries = data.planIp.countries.filter(({ places }) => places.length > 0).length;
  const breaches = openBreaches({ ip: data.part }, data.planIp).length;
  return (
    <>
      {t('head.risks', { count: ids(live), countries: t('head.countries', { count: countries }) })}
      {high === 0 ? null : t('head.high', { count: high })}
      {waiting === 0 ? null : t('head.waiting', { count: waiting })}
      {t('head.stop')}
      {breaches === 0 ? null : t('head.breaches', { count: breaches })}
      {t('head.advice')}
    </>
  );
}
