import { useTranslation } from 'react-i18next';
import { insteadText, verdictText } from '../../../../fit/fit-words';
import { layoutCode } from '../../../../fit/layout-text';
import { memoryText } from '../../../../fit/memory-text';
import { shownCluster } from '../../../../fit/shown-cluster';
import { useFormat } from '../../../../format/use-format';
import { Table, Td, Th } from '../../../../ui/Table';
import { capitalised } from '../capitalised';
import { Block } from '../parts/ReportSection';
import classes from '../report.module.css';
import type { ClusterBlockProps } from './block-props';

/** Why this layout: what each other choice on as many accelerators would do. */
export function WhyBlock({ fit, accelerator }: ClusterBlockProps) {
  const { t } = useTranslation('costFit');
  const format = useFormat();
  const { accelerators, layout } = shownCluster(fit);
  if (fit.neighbours.length === 0) return null;
  return (
    <Block
      title={t('why.title')}
      remark={capitalised(
        t('why.meta', {
          number: format.integer(accelerators),
          accelerator,
          layout: layoutCode(layout, format.language),
        }),
      )}
      isLong
    >
      <Table className={classes.table ?? ''} label={t('why.title')}>
        <thead>
          <tr>
            <Th>{t('why.instead')}</Th>
            <Th numeric>{t('why.memory')}</Th>
            <Th>{t('why.verdict')}</Th>
          </tr>
        </thead>
        <tbody>
          {fit.neighbours.map((neighbour) => {
            const { knob, layout: other, totalBytes, verdict } = neighbour;
            return (
              <tr key={`${knob} ${other[knob]}`}>
                <th scope="row">{capitalised(insteadText(t, neighbour))}</th>
                <Td numeric>{memoryText(format, totalBytes)}</Td>
                <Td>{verdictText(t, format, verdict, fit.job.nodeSize)}</Td>
              </tr>
            );
          })}
        </tbody>
      </Table>
    </Block>
  );
}
