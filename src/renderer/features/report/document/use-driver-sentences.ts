import type { CostScope } from '#core/evaluation/evaluation';
import type { ReportData } from './report-data';
import { useReportWords } from './use-report-words';

/** “Price of an accelerator-hour: 2.29 instead of 2.62 USD saves USD 0.3 M, 7.52 adds USD 3.9 M.” Strongest first. */
export function useDriverSentences(data: ReportData, scope: CostScope): readonly string[] {
  const words = useReportWords(data);
  const { t, format, input } = words;
  return scope.drivers.map(({ input: id, value, unit, totalAtLowUsd, totalAtHighUsd }) => {
    const change = (usd: number) =>
      t(usd < scope.likelyUsd ? 'driver.saves' : 'driver.adds', {
        amount: format.money(Math.abs(usd - scope.likelyUsd)),
      });
    const unitWord = unit === 'ratio' ? '' : words.unit(unit);
    return t('driver.sentence', {
      input: input(id),
      low: words.value(value.low, unit),
      likely: words.value(value.likely, unit),
      high: words.value(value.high, unit),
      unit: unitWord === '' ? '' : format.language === 'zh' ? unitWord : ` ${unitWord}`,
      atLow: change(totalAtLowUsd),
      atHigh: change(totalAtHighUsd),
    });
  });
}
