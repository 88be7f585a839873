import { Table, Td, Th } from '../../../../ui/Table';
import { Block } from '../parts/ReportSection';
import classes from '../report.module.css';
import type { ReportData } from '../report-data';
import { registerGroups } from './register-groups';
import { useLawWords } from './use-law-words';

/** Which state of the law the report rests on, and how much of it was read in its source. */
export function LawBasisBlock({ data }: { readonly data: ReportData }) {
  const words = useLawWords(data);
  const { t, format } = words;
  const { law } = data;
  if (law === null) return null;
  const groups = registerGroups(law.entries, law.index);
  return (
    <Block
      title={t('lawBasis.title')}
      remark={t('lawBasis.remark', { version: format.date(law.law.version), checksum: law.law.checksum })}
    >
      <Table className={classes.table ?? ''} label={t('lawBasis.title')}>
        <thead>
          <tr>
            <Th>{t('lawBasis.law')}</Th>
            <Th>{t('sources.asOf')}</Th>
            <Th numeric>{t('lawBasis.duties')}</Th>
            <Th numeric>{t('lawBasis.read')}</Th>
            <Th numeric>{t('lawBasis.recalled')}</Th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ jurisdiction, laws }) => {
            const duties = laws.flatMap(({ entries }) => entries.map(({ assessment }) => assessment.duty));
            const recalled = duties.filter(({ confidence }) => confidence !== 'verified').length;
            return (
              <tr key={jurisdiction.id}>
                <th scope="row">{words.text(jurisdiction.name)}</th>
                <Td>{format.date(jurisdiction.asOf, 'table')}</Td>
                <Td numeric>{format.integer(duties.length)}</Td>
                <Td numeric>{format.integer(duties.length - recalled)}</Td>
                <Td numeric>{format.integer(recalled)}</Td>
              </tr>
            );
          })}
        </tbody>
      </Table>
    </Block>
  );
}
