import { Table, Td, Th } from '../../../../ui/Table';
import { Block } from '../parts/ReportSection';
import { SourceMark } from '../parts/SourceMark';
import classes from '../report.module.css';
import type { ReportData } from '../report-data';
import { useReportWords } from '../use-report-words';

/** The catalog's assumptions that the figures rest on, what each means, and where it comes from. */
export function ModelAssumptions({ data }: { readonly data: ReportData }) {
  const words = useReportWords(data);
  const { t, format } = words;
  const { evaluation, index } = data;
  const rows = Object.values(evaluation.figures).flatMap((figure) => {
    if (!figure.id.startsWith('assumption/')) return [];
    const assumption = index.assumptions.get(figure.id.slice('assumption/'.length));
    return assumption === undefined ? [] : [{ figure, assumption }];
  });
  return (
    <Block title={t('assumptions.model')} remark={t('assumptions.modelRemark')} isLong>
      <Table className={classes.table ?? ''} label={t('assumptions.model')}>
        <thead>
          <tr>
            <Th>{t('assumptions.name')}</Th>
            <Th numeric>{t('assumptions.value')}</Th>
            <Th>{t('scale.unit')}</Th>
            <Th>{t('cost.source')}</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ figure, assumption }) => (
            <tr key={figure.id}>
              <th scope="row">
                {format.language === 'zh' ? assumption.nameZh : assumption.nameEn}
                <small className={classes.second}>
                  {format.language === 'zh' ? assumption.explanationZh : assumption.explanationEn}
                </small>
              </th>
              <Td numeric>{words.point(figure.value, figure.unit)}</Td>
              <Td className={classes.unit ?? ''}>{words.unit(figure.unit)}</Td>
              <Td>
                <SourceMark figure={figure} />
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Block>
  );
}
