import { Checkbox } from '@mantine/core';
import type { MarketRanking } from '#core/plan/market-ranking';
import { CRITERION_IDS, type CriterionId } from '#core/strategy/ranking/criteria';
import { nearestJudgement, worstPair } from '#core/strategy/ranking/weights/inconsistency';
import {
  CONSISTENCY_LIMIT,
  MOST_IMPORTANT,
  type PairwiseMatrix,
  pairwiseWeights,
  withJudgement,
} from '#core/strategy/ranking/weights/pairwise';
import { comparedCriteria, pairKey, pairwiseMatrix } from '#core/strategy/ranking/weights/resolve-weights';
import type { RankingWords } from '../../../ranking/use-ranking-words';
import { Disclosure } from '../../../ui/Disclosure';
import { Consistency } from './Consistency';
import classes from './ranking.module.css';

export interface PairwiseFieldsProps {
  readonly settings: MarketRanking;
  readonly words: RankingWords;
  readonly onChange: (changed: MarketRanking, what: 'weights') => void;
}

/** 9 … 2, 1, 1/2 … 1/9. */
const JUDGEMENTS = [
  ...Array.from({ length: MOST_IMPORTANT }, (_, step) => MOST_IMPORTANT - step),
  ...Array.from({ length: MOST_IMPORTANT - 1 }, (_, step) => 1 / (step + 2)),
];

/** Comparisons in pairs: fields above the diagonal, reciprocals below it, the weights at the end of each row. */
export function PairwiseFields({ settings, words, onChange }: PairwiseFieldsProps) {
  const { t, format, criterion, ratio } = words;
  const compared = comparedCriteria(settings);
  const matrix = pairwiseMatrix(settings, compared);
  const { weights, consistencyRatio } = pairwiseWeights(matrix);
  const worst = worstPair(matrix);
  const isTooBad = consistencyRatio > CONSISTENCY_LIMIT;
  const judge = (row: number, column: number, importance: number) =>
    onChange({ pairs: pairsOf(withJudgement(matrix, row, column, importance), compared) }, 'weights');
  return (
    <>
      <div className={classes.matrixBox}>
        <table className={classes.matrix} aria-label={t('weights.matrix')}>
          <thead>
            <tr>
              <td />
              {compared.map((id) => (
                <th key={id} scope="col">
                  {criterion(id)}
                </th>
              ))}
              <th scope="col" className={classes.matrixWeight}>
                {t('weights.percent')}
              </th>
            </tr>
          </thead>
          <tbody>
            {compared.map((rowId, row) => (
              <tr key={rowId}>
                <th scope="row">{criterion(rowId)}</th>
                {compared.map((columnId, column) => (
                  <td key={columnId}>
                    {row === column ? (
                      '·'
                    ) : row < column ? (
                      <select
                        aria-label={t('weights.pair', { row: criterion(rowId), column: criterion(columnId) })}
                        data-worst={(isTooBad && worst?.row === row && worst.column === column) || undefined}
                        value={JUDGEMENTS.indexOf(nearestJudgement(Math.log(matrix[row]?.[column] ?? 1)))}
                        onChange={(event) => judge(row, column, JUDGEMENTS[Number(event.target.value)] ?? 1)}
                      >
                        {JUDGEMENTS.map((value, position) => (
                          <option key={value} value={position}>
                            {ratio(value)}
                          </option>
                        ))}
                      </select>
                    ) : (
                      ratio(matrix[row]?.[column] ?? 1)
                    )}
                  </td>
                ))}
                <td className={classes.matrixWeight}>
                  <b>{format.integer(Math.round(100 * (weights[row] ?? 0)))}</b>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Consistency
        ratio={consistencyRatio}
        worst={worst}
        compared={compared}
        words={words}
        onSet={(row, column, implied) => judge(row, column, implied)}
      />
      <Disclosure summary={t('weights.which')}>
        <div className={classes.which}>
          {CRITERION_IDS.map((id) => (
            <Checkbox
              key={id}
              label={criterion(id)}
              checked={compared.includes(id)}
              disabled={compared.length <= 2 && compared.includes(id)}
              onChange={(event) => {
                const next = event.currentTarget.checked
                  ? [...compared, id]
                  : compared.filter((other) => other !== id);
                onChange({ compared: next, pairs: pairsOf(matrix, compared) }, 'weights');
              }}
            />
          ))}
        </div>
        <p className={classes.about}>{t('weights.mostCompared')}</p>
      </Disclosure>
    </>
  );
}

/** Judgements above the diagonal, by pair. */
function pairsOf(matrix: PairwiseMatrix, compared: readonly CriterionId[]): Record<string, number> {
  return Object.fromEntries(
    compared.flatMap((row, r) =>
      compared
        .slice(r + 1)
        .map((column, offset) => [pairKey(row, column), matrix[r]?.[r + 1 + offset] ?? 1] as const),
    ),
  );
}
