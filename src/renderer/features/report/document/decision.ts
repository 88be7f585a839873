import { addMonths } from '#core/evaluation/freshness';
import { isOwnHardware, siteOf } from '#core/plan/own-hardware';
import { FLEET_ID } from '#core/plan/own-hardware-ids';
import { workloadKindOf } from '#core/workload/resolve';
import { type ReportData, scopeOf } from './report-data';
import { useReportWords } from './use-report-words';

/** The sentence a founder would repeat: what is done where, from when on, and what it costs. */
export function useDecision(data: ReportData): string {
  const { t, format, country, accelerator } = useReportWords(data);
  const { plan, evaluation } = data;
  const { team } = plan.placement;
  const workload = workloadKindOf(plan);
  const isFineTuned = plan.training.approach === 'fine-tune';
  const hasOwnBase = isFineTuned && workload === 'language';
  const { acceleratorId, acceleratorCount } = plan.training;
  const isOwn = isOwnHardware(acceleratorId);
  const ownKey = isFineTuned ? 'decision.fineTuneMachines' : 'decision.trainMachines';
  const rentKey = isFineTuned ? 'decision.fineTune' : 'decision.train';
  const isOneKind = acceleratorId !== FLEET_ID && acceleratorCount > 1;
  const what = t(isOwn ? ownKey : rentKey, {
    parameters: format.size(
      hasOwnBase
        ? (plan.fineTuning.baseParameterCount ?? plan.model.parameterCount)
        : plan.model.parameterCount,
    ),
    country: country(siteOf(plan, 'training')),
    count: acceleratorCount,
    accelerators: format.integer(acceleratorCount),
    accelerator: accelerator(acceleratorId),
    machines: isOneKind ? `${acceleratorCount} × ${accelerator(acceleratorId)}` : accelerator(acceleratorId),
  });
  const where = t('decision.team', { country: country(team) });
  const markets =
    plan.markets.length === 0
      ? t('decision.noMarkets')
      : t('decision.markets', {
          count: plan.markets.length,
          country: country(siteOf(plan, 'serving')),
          date: format.date(addMonths(plan.schedule.start, plan.schedule.monthsToLaunch)),
        });
  const cost = t('decision.cost', {
    // A word joiner keeps a range without spaces on one line.
    amount: format.moneyRangeText(scopeOf(evaluation, 'horizon').totalUsd).replace('–', '–\u2060'),
    count: plan.schedule.horizonMonths,
  });
  const join = format.language === 'zh' ? '' : ' ';
  const sentence = `${what}${format.language === 'zh' ? '，' : ', '}${where}${markets}`;
  const kind = workload === 'language' ? [] : [t(`decision.kind.${workload}`)];
  return [sentence, ...kind, cost].join(join);
}
