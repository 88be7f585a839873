import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { type FlipTable, type FlipValue, NO_CHANCE } from '#core/scenarios/flip-values';
import { FigureChip } from '../../../catalog/FigureChip';
import { significant } from '../../../format/decimal';
import { useFormat } from '../../../format/use-format';
import { Disclosure } from '../../../ui/Disclosure';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import { spokenUnit, valueText } from '../../../ui/value-text';
import { fieldOfInput, fieldPlace } from '../input-field';
import type { CostView } from '../use-cost-view';
import type { Names } from '../use-names';
import { plausibilityOf } from './plausibility';
import classes from './uncertainty.module.css';

export interface FlipRowsProps {
  readonly table: FlipTable;
  readonly view: CostView;
  readonly names: Names;
}

/** Changes from this factor on are said as “times”, smaller ones in percent. */
const LARGE_FACTOR = 3;

/** One row for each input that can turn the comparison round; those that cannot are named below. */
export function FlipRows({ table, view, names }: FlipRowsProps) {
  const { t } = useTranslation('uncertainty');
  const { t: tItems } = useTranslation('items');
  const format = useFormat();
  const { evaluation } = view;
  const flipping = table.flips.filter(({ value }) => value !== null);
  const others = table.flips.filter(({ value }) => value === null);
  const nameOf = ({ input }: FlipValue) =>
    input.kind === 'figure' ? names.figure(input.id) : names.input(input.id);
  const write = ({ input }: FlipValue, value: number) =>
    valueText(tItems, format, value, spokenUnit(input.value, input.unit));
  const change = ({ today, value }: FlipValue): string => {
    if (value === null || today <= 0 || value <= 0) return '';
    const factor = value / today;
    if (factor >= LARGE_FACTOR || factor <= 1 / LARGE_FACTOR)
      return t(factor > 1 ? 'flips.times' : 'flips.dividedBy', {
        factor: significant(factor > 1 ? factor : 1 / factor, 2, format.language),
      });
    return t(factor > 1 ? 'flips.more' : 'flips.less', { percent: format.percent(Math.abs(factor - 1)) });
  };
  return (
    <>
      {flipping.length === 0 ? (
        <p className="soft">{t('flips.nothing')}</p>
      ) : (
        <Table label={t('flips.title')}>
          <thead>
            <tr>
              <Th>{t('flips.input')}</Th>
              <Th numeric>{t('flips.today')}</Th>
              <Th numeric>{t('flips.value')}</Th>
              <Th numeric>{t('flips.change')}</Th>
              <Th>{t('flips.plausible')}</Th>
              <Th numeric>{t('source')}</Th>
            </tr>
          </thead>
          <tbody>
            {flipping.map((flip) => {
              const name = nameOf(flip);
              const figure = evaluation.figures[flip.input.id];
              const field = fieldOfInput(flip.input.id);
              return (
                <Tr key={flip.input.id}>
                  <Td rowHead>{name}</Td>
                  <Td numeric>{write(flip, flip.today)}</Td>
                  <Td numeric>
                    <b>{write(flip, flip.value ?? 0)}</b>
                    {flip.isOnly ? null : <span className={classes.second}>{t('flips.notOnly')}</span>}
                  </Td>
                  <Td numeric soft>
                    {change(flip)}
                  </Td>
                  <Td>
                    {t(`flips.chance.${plausibilityOf(flip.chance01)}`)}{' '}
                    {flip.chance01 === null || flip.chance01 < NO_CHANCE ? null : (
                      <span className={classes.aside}>
                        {t('flips.inRuns', { share: format.percent(flip.chance01) })}
                      </span>
                    )}
                  </Td>
                  <Td numeric>
                    {figure !== undefined ? (
                      <FigureChip figure={figure} name={name} />
                    ) : field === null ? null : (
                      <Link href={fieldPlace(field)}>{t('answer')}</Link>
                    )}
                  </Td>
                </Tr>
              );
            })}
          </tbody>
        </Table>
      )}
      <p className="meta">{t('flips.note')}</p>
      {others.length === 0 ? null : (
        <Disclosure summary={t('flips.others', { count: others.length })}>
          <ul className={classes.others}>
            {others.map((flip) => (
              <li key={flip.input.id}>
                {t('flips.searched', {
                  name: nameOf(flip),
                  today: write(flip, flip.today),
                  min: write(flip, flip.searched.min),
                  max: write(flip, flip.searched.max),
                })}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
