import type { Group } from '#core/fairness/groups';
import type { FairnessDuty } from '#core/fairness/law/bias-duties';
import { selectionRatios } from '#core/fairness/law/selection-ratios';
import { useFairnessWords } from '../../../fairness/use-fairness-words';
import { decimal } from '../../../format/decimal';
import { OutsideLink } from '../../../ui/OutsideLink';
import { SectionHead } from '../../../ui/SectionHead';
import { StateWord } from '../../../ui/StateWord';
import { Table, Td, Th } from '../../../ui/Table';
import classes from '../fairness.module.css';

export interface RatioTableProps {
  readonly groups: readonly Group[];
  /** Duties whose law names the ratio. */
  readonly ratios: readonly FairnessDuty[];
}

/** Each group's selection rate over the largest, as the law that binds the plan names it. */
export function RatioTable({ groups, ratios }: RatioTableProps) {
  const { t, format, percent } = useFairnessWords();
  const thresholds = ratios.flatMap(({ ratio }) => ratio?.threshold ?? []);
  const threshold = thresholds.length === 0 ? null : Math.max(...thresholds);
  const written = (value: number) => decimal(value, 2, format.language);
  return (
    <>
      <SectionHead level={3} title={t('ratio.title')} meta={t('ratio.meta')} />
      <Table label={t('ratio.title')}>
        <thead>
          <tr>
            <Th>{t('ratio.group')}</Th>
            <Th numeric>{t('ratio.selected')}</Th>
            <Th numeric>{t('ratio.ratio')}</Th>
            <Th>{t('table.reading')}</Th>
          </tr>
        </thead>
        <tbody>
          {selectionRatios(groups).map(({ group, rate, ratio }) => (
            <tr key={group.name}>
              <Td rowHead>{group.name}</Td>
              <Td numeric>{rate === null ? '–' : percent(rate)}</Td>
              <Td numeric>{ratio === null ? '–' : written(ratio)}</Td>
              <Td>
                {ratio === null || threshold === null ? null : (
                  <StateWord tone={ratio < threshold ? 'warn' : 'ok'}>
                    {t(ratio < threshold ? 'ratio.below' : 'ratio.above', {
                      threshold: written(threshold),
                    })}
                  </StateWord>
                )}
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p className={classes.small}>
        {ratios.map(({ ratio }) =>
          ratio === null ? null : (
            <span key={ratio.provision}>
              {ratio.threshold === null
                ? t('ratio.noThreshold', { provision: ratio.provision })
                : t('ratio.threshold', {
                    provision: ratio.provision,
                    threshold: written(ratio.threshold),
                  })}{' '}
              {ratio.confidence === 'recalled' ? t('ratio.recalled') : null}{' '}
              <OutsideLink href={ratio.source} note={t('ratio.outside')}>
                {ratio.provision}
              </OutsideLink>{' '}
            </span>
          ),
        )}
        {t('ratio.misuse')}
      </p>
    </>
  );
}
