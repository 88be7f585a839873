import { addMonths } from '#core/evaluation/freshness';
import { type ReportData, scopeOf } from './report-data';
import { useReportWords } from './use-report-words';

/** The sentence a founder would repeat: what is done where, from when on, and what it costs. */
export function useDecision(data: ReportData): string {
  const { t, format, country, accelerator } = useReportWords(data);
  const { plan, evaluation } = data;
  const { training, serving, team } = plan.placement;
  const isFineTuned = plan.training.approach === 'fine-tune';
  const what = t(isFineTuned ? 'decision.fineTune' : 'decision.train', {
    parameters: format.size(
      isFineTuned
        ? (plan.fineTuning.baseParameterCount ?? plan.model.parameterCount)
        : plan.model.parameterCount,
    ),
    country: country(training),
    count: plan.training.acceleratorCount,
    accelerators: format.integer(plan.training.acceleratorCount),
    accelerator: accelerator(plan.training.acceleratorId),
  });
  const where = t('decision.team', { country: country(team) });
  const markets =
    plan.markets.length === 0
      ? t('decision.noMarkets')
      : t('decision.markets', {
          count: plan.markets.length,
          country: country(serving),
          date: format.date(addMonths(plan.schedule.start, plan.schedule.monthsToLaunch)),
        });
  const cost = t('decision.cost', {
    // A word joiner keeps a range without spaces on one line.
    amount: format.moneyRangeText(scopeOf(evaluation, 'horizon').totalUsd).replace('–', '–\u2060'),
    count: plan.schedule.horizonMonths,
  });
  const join = format.language === 'zh' ? '' : ' ';
  return [`${what}${format.language === 'zh' ? '，' : ', '}${where}${markets}`, cost].join(join);
}
