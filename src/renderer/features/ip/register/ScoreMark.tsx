import { type RiskLevel, scoreMargin } from '#core/ip/risks/risk-level';
import { EstimateMark } from '../../../ui/EstimateMark';
import type { Words } from '../use-words';

/** All scores share it: 1 to 25. */
export const SCORE_AXIS = { min: 0, max: 25, ticks: [0, 10, 25], isLog: false } as const;

/** A score, and how far it goes if our estimate of likelihood or impact is a step off. */
export function ScoreMark({ level, words: { t } }: { readonly level: RiskLevel; readonly words: Words }) {
  const margin = scoreMargin(level);
  return (
    <EstimateMark
      {...margin}
      value={level.score}
      axis={SCORE_AXIS}
      label={t('score.mark', { score: level.score, low: margin.low, high: margin.high })}
    />
  );
}
