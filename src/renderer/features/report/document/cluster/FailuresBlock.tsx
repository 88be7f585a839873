import { useTranslation } from 'react-i18next';
import { failureLines } from '../../../../fit/fit-words';
import { shownCluster } from '../../../../fit/shown-cluster';
import { useFormat } from '../../../../format/use-format';
import { Table, Td } from '../../../../ui/Table';
import { capitalised } from '../capitalised';
import { Block } from '../parts/ReportSection';
import classes from '../report.module.css';
import type { ClusterBlockProps } from './block-props';

/** Time lost to failures on the cluster, and what checkpoints take. */
export function FailuresBlock({ fit }: ClusterBlockProps) {
  const { t } = useTranslation('costFit');
  const format = useFormat();
  const { accelerators } = shownCluster(fit);
  return (
    <Block
      title={t('failures.title')}
      remark={capitalised(t('failures.meta', { number: format.integer(accelerators) }))}
    >
      <Table className={classes.table ?? ''} label={t('failures.title')}>
        <tbody>
          {failureLines(t, format, fit).map(({ key, value, note }) => (
            <tr key={key}>
              <th scope="row">{t(`failures.name.${key}`)}</th>
              <Td numeric>
                <b>{value}</b>
              </Td>
              <Td>{note}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Block>
  );
}
