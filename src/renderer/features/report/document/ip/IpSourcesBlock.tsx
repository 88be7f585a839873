import type { RegisterEntry } from '#core/ip/plan-ip/register';
import { authorityText } from '../../../../ip/authority-text';
import { entryKey } from '../../../../ip/entry-key';
import { readText } from '../../../../ip/read-text';
import type { IpWords } from '../../../../ip/use-ip-words';
import { hostOf } from '../../../../ui/source-links';
import { Table, Td, Th } from '../../../../ui/Table';
import { Block } from '../parts/ReportSection';
import reportClasses from '../report.module.css';

export interface IpSourcesBlockProps {
  readonly entries: readonly RegisterEntry[];
  readonly words: IpWords;
}

/** What each risk of the register rests on, by its number. */
export function IpSourcesBlock({ entries, words }: IpSourcesBlockProps) {
  const { t } = words;
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
            const { risk } = planRisk.assessment;
            return (
              <tr key={entryKey({ planRisk, countries })}>
                <Td numeric>{number}</Td>
                <th scope="row">{authorityText(risk.authority, words.format.language)}</th>
                <Td>{hostOf(risk.officialSource ?? risk.source)}</Td>
                <Td className={reportClasses.oneLine ?? ''}>{readText(risk, words)}</Td>
              </tr>
            );
          })}
        </tbody>
      </Table>
    </Block>
  );
}
