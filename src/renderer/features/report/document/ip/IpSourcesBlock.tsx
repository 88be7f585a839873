import type { RegisterEntry } from '#core/ip/plan-ip/register';
import { authorityText } from '../../../../ip/authority-text';
import type { IpWords } from '../../../../ip/use-ip-words';
import { Table, Td, Th } from '../../../../ui/Table';
import { Block } from '../parts/ReportSection';
import reportClasses from '../report.module.css';

export interface IpSourcesBlockProps {
  readonly entries: readonly RegisterEntry[];
  readonly words: IpWords;
}

/** What each risk of the register rests on, by its number. */
export function IpSourcesBlock({ entries, words: { t, format } }: IpSourcesBlockProps) {
  if (entries.length === 0) return null;
  return (
    <Block isLong title={t('source.title')}>
      <Table className={reportClasses.table ?? ''} label={t('source.title')}>
        <thead>
          <tr>
            <Th numeric>{t('column.number')}</Th>
            <Th>{t('source.authority')}</Th>
            <Th>{t('source.address')}</Th>
            <Th>{t('indicator.asOf')}</Th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ number, countries, planRisk }) => {
            const { id, authority, source, officialSource, asOf, read, confidence } =
              planRisk.assessment.risk;
            return (
              <tr key={`${id}/${countries.join()}`}>
                <Td numeric>{number}</Td>
                <th scope="row">{authorityText(authority, format.language)}</th>
                <Td>{URL.parse(officialSource ?? source)?.host.replace(/^www\./, '') ?? source}</Td>
                <Td>
                  {t(confidence === 'verified' ? 'source.readAsOf' : 'source.recalledAsOf', {
                    date: format.date(read ?? asOf, 'table'),
                  })}
                </Td>
              </tr>
            );
          })}
        </tbody>
      </Table>
    </Block>
  );
}
