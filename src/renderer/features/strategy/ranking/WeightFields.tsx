import type { MarketRanking } from '#core/plan/market-ranking';
import { CRITERION_IDS, type CriterionId, DEFAULT_WEIGHTS_PCT } from '#core/strategy/ranking/criteria';
import type { Ranking } from '#core/strategy/ranking/ranking';
import { DEFAULT_SWING, type WeightFault } from '#core/strategy/ranking/weights/resolve-weights';
import type { RankingWords } from '../../../ranking/use-ranking-words';
import { NumberField } from '../../../ui/NumberField';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import classes from './ranking.module.css';

export interface WeightFieldsProps {
  readonly method: 'direct' | 'swing';
  readonly settings: MarketRanking;
  readonly ranking: Ranking | null;
  readonly fault: WeightFault | null;
  readonly words: RankingWords;
  readonly onChange: (changed: MarketRanking, what: 'weights') => void;
}

/** A field for each criterion: percent, or points for its swing; beside it the weight with its range. */
export function WeightFields(props: WeightFieldsProps) {
  const { method, settings, ranking, fault, words, onChange } = props;
  const { t, format, criterion } = words;
  const isDirect = method === 'direct';
  const given: Readonly<Partial<Record<string, number>>> = isDirect
    ? (settings.weights ?? DEFAULT_WEIGHTS_PCT)
    : (settings.swing ?? DEFAULT_SWING);
  const isDefault = (isDirect ? settings.weights : settings.swing) === undefined;
  const sum = Object.values(given).reduce<number>((total, value) => total + (value ?? 0), 0);
  const write = (values: Readonly<Partial<Record<string, number>>>) => {
    const known = Object.fromEntries(
      Object.entries(values).flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])),
    ) as Record<string, number>;
    onChange(isDirect ? { weights: known } : { swing: known }, 'weights');
  };
  const weightOf = (id: CriterionId) => ranking?.criteria.find((each) => each.id === id);
  const percent = (share: number) => format.integer(Math.round(100 * share));
  return (
    <>
      <Table label={t('weights.title')}>
        <thead>
          <tr>
            <Th>{t('weights.criterion')}</Th>
            <Th className={classes.field ?? ''}>{isDirect ? t('weights.percent') : t('weights.points')}</Th>
            <Th numeric>{t('weights.shown')}</Th>
          </tr>
        </thead>
        <tbody>
          {CRITERION_IDS.map((id) => {
            const weight = weightOf(id);
            return (
              <tr key={id}>
                <Td rowHead>{criterion(id)}</Td>
                <Td className={classes.field ?? ''}>
                  <NumberField
                    label={t(isDirect ? 'weights.field' : 'weights.swingField', { criterion: criterion(id) })}
                    hideLabel
                    value={given[id] ?? 0}
                    min={0}
                    max={100}
                    onChange={(value) => write({ ...given, [id]: value })}
                  />
                </Td>
                <Td numeric>
                  {weight === undefined ? null : (
                    <>
                      <b>{percent(weight.weight)}</b>{' '}
                      <span className="soft">
                        {weight.weightRange.p10 === weight.weightRange.p90
                          ? null
                          : format.joinRange(
                              percent(weight.weightRange.p10),
                              percent(weight.weightRange.p90),
                            )}
                      </span>
                    </>
                  )}
                </Td>
              </tr>
            );
          })}
          {isDirect ? (
            <Tr total>
              <Td rowHead>{t('weights.sum')}</Td>
              <Td className={classes.sum ?? ''}>{format.factor(sum)}</Td>
              <Td>{null}</Td>
            </Tr>
          ) : null}
        </tbody>
      </Table>
      <p className={classes.actions}>
        {fault?.kind === 'sum' && sum > 0 ? (
          <button type="button" className="link" onClick={() => write(scaledTo100(given, sum))}>
            {t('weights.scale')}
          </button>
        ) : null}
        {isDefault ? null : (
          <button
            type="button"
            className="link"
            onClick={() => write(isDirect ? DEFAULT_WEIGHTS_PCT : DEFAULT_SWING)}
          >
            {t('weights.reset')}
          </button>
        )}
      </p>
    </>
  );
}

/** In tenths of a percent; what rounding leaves goes to the largest. */
function scaledTo100(given: Readonly<Partial<Record<string, number>>>, sum: number): Record<string, number> {
  const entries = Object.entries(given).map(
    ([id, value]) => [id, Math.round((1000 * (value ?? 0)) / sum) / 10] as [string, number],
  );
  const rounded = entries.reduce((total, [, value]) => total + value, 0);
  const [largest] = entries.toSorted(([, a], [, b]) => b - a);
  return Object.fromEntries(
    entries.map(([id, value]) => [
      id,
      id === largest?.[0] ? Math.round(10 * (value + 100 - rounded)) / 10 : value,
    ]),
  );
}
