import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '#core/plan/plan';
import type { ThreePoint } from '#core/uncertainty/three-point';
import { useFormat } from '../../format/use-format';
import { useCatalog, useCountryName } from '../../state/use-state';
import { acceleratorName } from '../../ui/figure-name';
import { type NumberRules, writeNumber } from '../../ui/number-rules';
import { choiceText, useQuestionText } from './question-text';
import { answerValue } from './questions/answer-value';
import type { Question } from './questions/question';

const NO_RULES: NumberRules = { min: 0, max: 0 };

/** Writes the answer to a question in one line; null when there is none. */
export function useAnswerText(): (question: Question, plan: Plan) => string | null {
  const { t } = useTranslation(['plan', 'common']);
  const { t: tMoney } = useTranslation('planMoney');
  const format = useFormat();
  const words = useQuestionText();
  const countryName = useCountryName(format.language);
  const index = useCatalog((state) => state.index);
  return useCallback(
    (question, plan) => {
      const { id, kind, percent = false } = question;
      const value = answerValue(question, plan);
      const rules = { ...NO_RULES, percent };
      const number = (amount: number) =>
        `${writeNumber(amount, rules, format.language)}${percent ? '\u00a0%' : ''}`;
      const withUnit = (text: string, count: number) => {
        const unit = words(id, 'unit', count);
        if (unit === null) return text;
        return format.language === 'zh' ? `${text}${unit}` : `${text}\u00a0${unit}`;
      };
      const range = (point: ThreePoint) => {
        if (point.low === point.high) return withUnit(number(point.likely), point.likely);
        const ends = format.joinRange(number(point.low), number(point.high));
        return withUnit(t('range', { likely: number(point.likely), ends }), point.high);
      };
      switch (kind) {
        case 'text':
        case 'long-text':
          return typeof value === 'string' && value !== '' ? value : null;
        case 'month':
          return format.date(String(value));
        case 'currency':
          return `${String(value)} · ${format.currencyName(String(value))}`;
        case 'number':
          return withUnit(number(Number(value)), Number(value));
        case 'optional-number':
          return value === null || value === undefined
            ? null
            : withUnit(number(Number(value)), Number(value));
        case 'choice':
          return value === undefined ? null : choiceText(id, String(value));
        case 'workload-kind':
          return choiceText(id, String(value));
        case 'yes-no':
          return value === true ? t('common:yes') : t('common:no');
        case 'accelerator':
          return index === null ? String(value) : acceleratorName(String(value), index);
        case 'country':
          return countryName(String(value));
        case 'uncertain':
        case 'uncertain-or-default':
        case 'optional-uncertain':
          return value === null || value === undefined ? null : range(value as ThreePoint);
        case 'funding-rounds':
          return roundsText(plan);
        case 'fact':
        case 'fact-by-place':
          // Written by the pages of the law, with what the plan implies.
          return null;
        case 'config-file':
          return plan.answers?.[id] === undefined ? null : plan.model.family;
        case 'data-sources':
          return plan.data.sources.length === 0 ? null : sourcesText(plan);
        case 'markets':
          return plan.markets.length === 0 ? null : marketsText(plan);
        case 'team':
          return plan.team.length === 0 ? null : teamText(plan);
      }

      function roundsText({ funding }: Plan): string | null {
        const rounds = funding?.rounds ?? [];
        if (rounds.length === 0) return null;
        const usd = rounds.reduce((sum, round) => sum + round.usd.likely, 0);
        return tMoney('answer.rounds', { count: rounds.length, amount: format.count(usd) });
      }

      function sourcesText({ data }: Plan): string {
        const unpriced = data.sources.filter(({ usd }) => usd === null).length;
        const all = t('answer.sources', { count: data.sources.length });
        return unpriced === 0
          ? all
          : t('answer.joined', { first: all, second: t('answer.unpriced', { count: unpriced }) });
      }

      function marketsText({ markets }: Plan): string {
        const users = markets.reduce((sum, market) => sum + market.monthlyActiveUsers.likely, 0);
        return t('answer.joined', {
          first: t('answer.markets', { count: markets.length }),
          second: t('answer.users', { users: format.count(users) }),
        });
      }

      function teamText({ team }: Plan): string {
        const people = team.reduce((sum, role) => sum + role.fullTimeEquivalents, 0);
        return t('answer.joined', {
          first: t('answer.roles', { count: team.length }),
          second: t('answer.people', { people: format.count(people) }),
        });
      }
    },
    [t, tMoney, format, words, countryName, index],
  );
}
