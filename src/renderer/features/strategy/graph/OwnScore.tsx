import { SegmentedControl } from '@mantine/core';
import type { NodeScore } from '#core/strategy/graph/score-graph';
import type { ThreePoint } from '#core/uncertainty/three-point';
import { SCORE_AXIS } from '../../../strategy/graph/GraphDrawing';
import type { GraphWords } from '../../../strategy/graph/use-graph-words';
import { UncertainField } from '../../../ui/UncertainField';
import classes from './panel.module.css';
import type { GraphEdits } from './use-graph-edits';

export interface OwnScoreProps {
  readonly node: NodeScore;
  /** The user's own; null = the computed one counts. */
  readonly given: ThreePoint | null;
  readonly words: GraphWords;
  readonly edits: GraphEdits;
}

/** Whether the computed score counts or one of the user's own, and that one. */
export function OwnScore({ node, given, words, edits }: OwnScoreProps) {
  const { t } = words;
  const { p10, p50, p90 } = node.quantiles;
  const computed = { low: Math.round(p10), likely: Math.round(p50), high: Math.round(p90) };
  return (
    <div className={classes.own}>
      <SegmentedControl
        aria-label={t('panel.scoreMode')}
        value={given === null ? 'computed' : 'mine'}
        data={[
          { value: 'computed', label: t('panel.computed') },
          { value: 'mine', label: t('panel.mine') },
        ]}
        // The computed score is where the user's own begins, range and all.
        onChange={(mode) => edits.score(node.id, mode === 'mine' ? computed : null)}
      />
      {given === null ? null : (
        <>
          <p className={classes.note}>{t('panel.mineNote')}</p>
          <UncertainField
            label={t('panel.mineLabel')}
            value={given}
            min={0}
            max={100}
            isRatio={false}
            axis={SCORE_AXIS}
            onChange={(score) => edits.score(node.id, score)}
          />
        </>
      )}
    </div>
  );
}
