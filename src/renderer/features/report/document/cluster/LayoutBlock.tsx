import { useTranslation } from 'react-i18next';
import { layoutLines } from '../../../../fit/layout-text';
import { shownCluster } from '../../../../fit/shown-cluster';
import { useFormat } from '../../../../format/use-format';
import { Table, Td } from '../../../../ui/Table';
import { Block } from '../parts/ReportSection';
import classes from '../report.module.css';
import type { ClusterBlockProps } from './block-props';

/** The fastest layout on the plan's accelerators, or on the smallest cluster where these do not do, in words. */
export function LayoutBlock({ fit, accelerator }: ClusterBlockProps) {
  const { t } = useTranslation('costFit');
  const format = useFormat();
  const { layout, accelerators } = shownCluster(fit);
  const title = t('answer.layoutOn', { number: format.integer(accelerators), accelerator });
  return (
    <Block title={title}>
      <Table className={classes.table ?? ''} label={title}>
        <tbody>
          {layoutLines(t, layout).map(({ key, name, value, meaning }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <Td numeric>
                <b>{value}</b>
              </Td>
              <Td>{meaning}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Block>
  );
}
