import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Criterion, CriterionId } from '#core/strategy/ranking/criteria';
import type { WeightFault } from '#core/strategy/ranking/weights/resolve-weights';
import { placeInSentence } from '../format/place-in-sentence';
import { useFormat } from '../format/use-format';
import { type CatalogIndex, countryName } from '../state/catalog-index';
import type { Settled } from './settled';

/** How the ranking comes about, a text each. */
const METHOD = ['score', 'runs', 'unknown', 'law', 'topsis'] as const;

/** What the ranking says on screen and in the report. */
export function useRankingWords(index: CatalogIndex) {
  const { t, i18n } = useTranslation('marketRanking');
  const format = useFormat();
  const { language } = i18n;
  return useMemo(() => {
    const country = (iso2: string) => countryName(index, iso2, language);
    const criterion = (id: CriterionId) => t(`criterion.${id}`);
    const list = (names: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction') =>
      new Intl.ListFormat(language, { type }).format(names);
    const criteria = (ids: readonly CriterionId[]) => list(ids.map((id) => lower(criterion(id), language)));
    const inHundred = (share: number) =>
      share > 0 && share < 0.005 ? '< 1' : format.integer(Math.round(100 * share));
    const ratio = (value: number) =>
      value >= 1 ? format.factor(round2(value)) : `1/${format.factor(round2(1 / value))}`;
    return {
      t,
      format,
      country,
      criterion,
      criteria,
      list,
      inHundred,
      ratio,
      /** A share of the weight in percent, to two digits. */
      percent: (share: number) => format.factor(round2(100 * share)),
      method: METHOD.map((part) => t(`method.${part}`)),
      /** An amount under a criterion with its unit. */
      amount: (unit: Criterion['unit'], value: number): string =>
        unit === 'usd' ? format.money(value) : t(`unit.${unit}`, { value: amountText(unit, value) }),
      /** Two amounts, without the unit where it stands beside them. */
      range: (unit: Criterion['unit'], low: number, high: number): string => {
        const text = (value: number) => (unit === 'usd' ? format.money(value) : amountText(unit, value));
        return format.joinRange(text(low), text(high));
      },
      settled: (settled: Settled): readonly [string, string] => {
        const { leaders, likeliest, placeCount, orderCount } = settled;
        const runs = inHundred(settled.share);
        const first =
          leaders.length === 0
            ? t('settled.nobody', { country: country(likeliest), runs })
            : t('settled.first', { countries: sentenceStart(leaders), runs });
        const order = { runs: inHundred(settled.orderShare), number: orderCount };
        const rest =
          placeCount === 0
            ? t('settled.nothing', order)
            : placeCount >= orderCount
              ? t('settled.all', order)
              : t('settled.after', { ...order, count: placeCount });
        return [first, rest];
      },
      fault: (fault: WeightFault): string => {
        switch (fault.kind) {
          case 'sum':
            return t('fault.sum', { sum: format.factor(fault.sumPct) });
          case 'no-points':
            return t('fault.noPoints');
          case 'unknown-criterion':
            return t('fault.unknownCriterion', { name: fault.name });
          case 'bad-pair':
            return t('fault.badPair', { name: fault.name });
          case 'inconsistent': {
            const member = (which: 0 | 1 | 2) => {
              const id = fault.compared[fault.triple.members[which]];
              return id === undefined ? '' : lower(criterion(id), language);
            };
            return t('fault.inconsistent', {
              ratio: fault.consistencyRatio.toFixed(2),
              first: member(0),
              second: member(1),
              third: member(2),
              given: ratio(fault.triple.given),
              implied: ratio(fault.triple.implied),
            });
          }
        }
      },
    };

    function sentenceStart(codes: readonly string[]): string {
      if (language !== 'en') return list(codes.map(country), 'disjunction');
      const names = list(
        codes.map((code) => placeInSentence(country(code))),
        'disjunction',
      );
      return `${names[0]?.toUpperCase()}${names.slice(1)}`;
    }

    function amountText(unit: Criterion['unit'], value: number): string {
      if (unit === 'score_1_5') return format.factor(Math.round(10 * value) / 10);
      if (unit === 'days' || unit === 'duties' || unit === 'score_0_100')
        return format.integer(Math.round(value));
      return format.count(Number(value.toPrecision(3)));
    }
  }, [t, format, index, language]);
}

export type RankingWords = ReturnType<typeof useRankingWords>;

/** As it stands inside a sentence; abbreviations stay. */
function lower(name: string, language: string): string {
  return language === 'en' && !/^[A-Z]{2}/.test(name) ? `${name[0]?.toLowerCase()}${name.slice(1)}` : name;
}

function round2(value: number): number {
  return Number(value.toPrecision(2));
}
