import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format';
import { boughtSentence } from '../../../scenarios/bought-sentence';
import { Amount } from '../../../ui/Amount';
import { RangeAxis } from '../../../ui/RangeAxis';
import { RangeMark } from '../../../ui/RangeMark';
import { SectionHead } from '../../../ui/SectionHead';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import { moneyAxis } from '../money-axis';
import type { CostView } from '../use-cost-view';
import type { Names } from '../use-names';
import { AnalysisBody } from './AnalysisBody';
import type { AnalysisState } from './analysis-client';
import classes from './uncertainty.module.css';

export interface ScenarioSectionProps {
  readonly state: AnalysisState<'scenarios'>;
  readonly view: CostView;
  readonly names: Names;
}

/** Drivers named under a way. */
const NAMED_DRIVERS = 2;
/** Training, fine-tuning and buying the answers, side by side. */
export function ScenarioSection({ state, view, names }: ScenarioSectionProps) {
  const { t } = useTranslation('uncertainty');
  const { t: tItems } = useTranslation('items');
  const format = useFormat();
  const headingId = useId();
  const { plan, evaluation } = view;
  return (
    <section aria-labelledby={headingId}>
      <SectionHead id={headingId} title={t('scenarios.title')} meta={t('scenarios.meta')} />
      <AnalysisBody state={state}>
        {({ list, bought }) => {
          const money = moneyAxis(
            format,
            list.flatMap(({ totalUsd }) => [totalUsd.p10, totalUsd.p90]),
          );
          return (
            <>
              <Table className={classes.ways ?? ''} label={t('scenarios.title')} density="roomy">
                <thead>
                  <tr>
                    <Th>{t('scenarios.way')}</Th>
                    <Th numeric>{t('scenarios.total')}</Th>
                    <Th className={classes.mark ?? ''}>
                      <span className="visually-hidden">{t('scenarios.range')}</span>
                      <RangeAxis
                        axis={money.axis}
                        text={money.tick}
                        lastText={money.lastTick}
                        maxLabels={3}
                      />
                    </Th>
                    <Th numeric>{t('scenarios.months')}</Th>
                  </tr>
                </thead>
                <tbody>
                  {list.map(({ id, totalUsd, complete, drivers, runDays, monthsToLaunch }) => (
                    <Tr key={id}>
                      <Td rowHead>
                        {t(`scenarios.${id}`)}{' '}
                        {id === plan.training.approach ? (
                          <span className={classes.aside}>{t('scenarios.yours')}</span>
                        ) : null}
                        <span className={classes.second}>
                          {drivers.length === 0
                            ? t('scenarios.noDrivers')
                            : t('scenarios.drivers', {
                                names: format.listed(
                                  drivers.slice(0, NAMED_DRIVERS).map(({ input }) => inputName(input)),
                                ),
                              })}
                        </span>
                      </Td>
                      <Td numeric>
                        <Amount usd={totalUsd} />
                        {complete ? null : (
                          <span className={classes.second}>{t('scenarios.incomplete')}</span>
                        )}
                      </Td>
                      <Td className={classes.mark ?? ''}>
                        <RangeMark
                          quantiles={money.quantiles(totalUsd)}
                          axis={money.axis}
                          label={t(`scenarios.${id}`)}
                          text={money.text}
                          spoken={money.spoken}
                          runs={evaluation.sampleCount}
                        />
                      </Td>
                      <Td numeric>
                        {format.factor(Number(monthsToLaunch.toPrecision(2)))}
                        <span className={classes.second}>
                          {runDays === null
                            ? t('scenarios.noRun')
                            : runDays.p50 < 1
                              ? t('scenarios.shortRun')
                              : t('scenarios.run', { count: Math.round(runDays.p50) })}
                        </span>
                      </Td>
                    </Tr>
                  ))}
                </tbody>
              </Table>
              <p className="meta">
                {boughtSentence(t, tItems, format, plan, bought)} {t('scenarios.note')}
              </p>
            </>
          );
        }}
      </AnalysisBody>
    </section>
  );

  function inputName(input: string): string {
    return input === 'api.price' ? t('scenarios.apiPrice') : names.input(input);
  }
}
