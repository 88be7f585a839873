import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format';
import { niceAxis } from '../../../ui/axis';
import { RangeAxis } from '../../../ui/RangeAxis';
import { RangeMark } from '../../../ui/RangeMark';
import { SectionHead } from '../../../ui/SectionHead';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import type { CostView } from '../use-cost-view';
import type { Names } from '../use-names';
import { AnalysisBody } from './AnalysisBody';
import type { AnalysisState } from './analysis-client';
import classes from './uncertainty.module.css';

const SHOWN_COUNT = 8;
/** Shares all near nothing are not drawn as if they were large [0..1]. */
const SHORTEST_AXIS = 0.1;

export interface SharesSectionProps {
  readonly state: AnalysisState<'sensitivity'>;
  readonly view: CostView;
  readonly names: Names;
}

/** Which inputs the variance of the total comes from, and how much of it only in company. */
export function SharesSection({ state, view, names }: SharesSectionProps) {
  const { t } = useTranslation('uncertainty');
  const format = useFormat();
  const headingId = useId();
  const [showsAll, setShowsAll] = useState(false);
  return (
    <section aria-labelledby={headingId}>
      <SectionHead id={headingId} title={t('shares.title')} meta={t('shares.meta')} />
      <AnalysisBody state={state}>
        {({ inputs, firstSum01, runCount }) => {
          if (inputs.length === 0) return <p className="soft">{t('shares.none')}</p>;
          const axis = niceAxis([...inputs.map(({ total }) => total.spread01.p90), SHORTEST_AXIS]);
          const shown = showsAll ? inputs : inputs.slice(0, SHOWN_COUNT);
          return (
            <>
              <Table label={t('shares.title')}>
                <thead>
                  <tr>
                    <Th>{t('shares.input')}</Th>
                    <Th numeric>{t('shares.total')}</Th>
                    <Th className={classes.mark ?? ''}>
                      <span className="visually-hidden">{t('shares.range')}</span>
                      <RangeAxis
                        axis={axis}
                        text={(share01) => format.count(100 * share01)}
                        lastText={format.percent}
                        maxLabels={3}
                      />
                    </Th>
                    <Th numeric>{t('shares.alone')}</Th>
                    <Th numeric>{t('shares.interaction')}</Th>
                  </tr>
                </thead>
                <tbody>
                  {shown.map(({ input, first, total }) => {
                    const name = names.input(input);
                    return (
                      <Tr key={input}>
                        <Td rowHead>{name}</Td>
                        <Td numeric>
                          <b>{format.percent(total.share01)}</b>
                        </Td>
                        <Td className={classes.mark ?? ''}>
                          <RangeMark
                            quantiles={total.spread01}
                            axis={axis}
                            label={t('shares.of', { name })}
                            text={format.percent}
                          />
                        </Td>
                        <Td numeric soft>
                          {format.percent(first.share01)}
                        </Td>
                        <Td numeric soft>
                          {format.percent(Math.max(0, total.share01 - first.share01))}
                        </Td>
                      </Tr>
                    );
                  })}
                </tbody>
              </Table>
              <p className="meta">
                {t('shares.note', {
                  together: format.percent(1 - firstSum01),
                  runs: format.count(runCount),
                  seed: view.plan.seed,
                })}{' '}
                {inputs.length > SHOWN_COUNT ? (
                  <button
                    type="button"
                    className="link"
                    aria-expanded={showsAll}
                    onClick={() => setShowsAll(!showsAll)}
                  >
                    {showsAll ? t('fewer') : t('all', { count: inputs.length })}
                  </button>
                ) : null}
              </p>
            </>
          );
        }}
      </AnalysisBody>
    </section>
  );
}
