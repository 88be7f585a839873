import { useTranslation } from 'react-i18next';
import { Table, Td, Th } from '../../../../ui/Table';
import { Block } from '../parts/ReportSection';
import { SourceMark } from '../parts/SourceMark';
import classes from '../report.module.css';
import type { ReportData } from '../report-data';
import { useReportWords } from '../use-report-words';

/** Every figure behind the search of layouts with its range and source. */
export function RestsOnBlock({ data }: { readonly data: ReportData }) {
  const { t } = useTranslation('costFit');
  const words = useReportWords(data);
  return (
    <Block title={t('figures.title')} isLong>
      <Table className={classes.table ?? ''} label={t('figures.title')}>
        <thead>
          <tr>
            <Th>{t('figures.name')}</Th>
            <Th numeric>{words.t('sources.value')}</Th>
            <Th>{words.t('scale.unit')}</Th>
            <Th>{t('figures.source')}</Th>
          </tr>
        </thead>
        <tbody>
          {Object.values(data.cluster.fit?.figures ?? {}).map((figure) => (
            <tr key={figure.id}>
              <th scope="row" className={classes.typed}>
                {words.figure(figure.id)}
              </th>
              <Td numeric>{words.point(figure.value, figure.unit)}</Td>
              <Td>{words.unit(figure.unit)}</Td>
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
