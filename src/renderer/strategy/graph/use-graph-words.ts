import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '#core/plan/plan';
import { isKnown } from '#core/strategy/graph/concept-graph';
import type { NodeId } from '#core/strategy/graph/nodes';
import type { AnswerLevel } from '#core/strategy/graph/questions';
import type { NodeScore } from '#core/strategy/graph/score-graph';
import { useFormat } from '../../format/use-format';
import { type CatalogIndex, countryName } from '../../state/catalog-index';
import { inputName } from '../../ui/figure-name';
import { nodeState } from './node-state';

const LEVEL_WORDS = { 1: 'none', 2: 'little', 3: 'half', 4: 'mostly', 5: 'fully' } as const;

const SPOKEN = {
  mine: 'spokenOwn',
  breach: 'spokenBreach',
  waits: 'spokenWaits',
  computed: 'spoken',
} as const;

export type GraphWords = ReturnType<typeof useGraphWords>;

/** Words of the concept graph, in the language around it. */
export function useGraphWords(index: CatalogIndex, plan: Pick<Plan, 'data'>) {
  const { t, i18n } = useTranslation('conceptGraph');
  const { t: tItems } = useTranslation('items');
  const format = useFormat();
  const { language } = i18n;
  return useMemo(() => {
    const isChinese = format.language === 'zh';
    const points = (value: number) => format.integer(Math.round(value));
    const range = ({ quantiles }: Pick<NodeScore, 'quantiles'>) =>
      format.joinRange(points(quantiles.p10), points(quantiles.p90));
    const node = (id: NodeId) => t(`node.${id}`);
    const sourceName = (id: string) => plan.data.sources.find((source) => source.id === id)?.name ?? id;
    /** `71 (48 – 80)`, or the range alone where no number is known. */
    const score = (of: NodeScore) =>
      isKnown(of) ? t('scoreAndRange', { score: points(of.quantiles.p50), range: range(of) }) : range(of);
    return {
      t,
      tItems,
      format,
      /** A score without unit: whole points of 100. */
      points,
      /** `+ 5`, `− 3`. */
      change: (value: number) => {
        const whole = points(Math.abs(value));
        if (whole === '0') return t('noChange');
        return t(value < 0 ? 'less' : 'more', { points: whole });
      },
      node,
      /** How far a statement holds. */
      level: (level: AnswerLevel) => t(`level.${LEVEL_WORDS[level]}`),
      country: (iso2: string) => countryName(index, iso2, language),
      input: (id: string) => inputName(tItems, id, index, language, sourceName),
      score,
      range,
      /** A node in a sentence, for screen readers. */
      spoken: (of: NodeScore) => t(SPOKEN[nodeState(of)], { node: node(of.id), score: score(of) }),
      list: format.listed,
      bracketed: (text: string) => (isChinese ? `（${text}）` : `(${text})`),
      /** Weights and shares to two digits behind the point. */
      decimal: (value: number) => format.factor(Math.round(100 * value) / 100),
    };
  }, [t, tItems, format, index, language, plan]);
}
