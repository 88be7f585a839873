import { useIndicatorText } from '../../../../ip/use-indicator-text';
import type { IpWords } from '../../../../ip/use-ip-words';
import { Table, Td, Th } from '../../../../ui/Table';
import { Block } from '../parts/ReportSection';
import reportClasses from '../report.module.css';
import type { ReportIp } from './report-ip';

/** Most countries that stand side by side on one sheet of paper. */
const COLUMN_COUNT = 5;

export interface IndicatorsBlockProps {
  readonly ip: ReportIp;
  readonly words: IpWords;
}

/** The ten indicators for the countries of the plan. */
export function IndicatorsBlock({ ip, words }: IndicatorsBlockProps) {
  const { t, text } = words;
  const indicatorText = useIndicatorText(words);
  const columns = ip.planIp.countries.flatMap(({ country, indicators }) =>
    indicators === null ? [] : [{ country, indicators }],
  );
  const chunkCount = Math.ceil(columns.length / COLUMN_COUNT);
  // As many in each table: five and then one alone would not compare.
  const size = Math.ceil(columns.length / chunkCount);
  const chunks = Array.from({ length: chunkCount }, (_, chunk) =>
    columns.slice(chunk * size, (chunk + 1) * size),
  );
  return chunks.map((chunk) => (
    <Block key={chunk[0]?.country} title={t('compare.title')}>
      <Table className={`${reportClasses.table} ${reportClasses.compare}`} label={t('compare.title')}>
        <thead>
          <tr>
            <Th>{t('compare.indicator')}</Th>
            {chunk.map(({ country }) => (
              <Th key={country}>{words.country(country)}</Th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ip.catalog.indicators.map(({ id, title }) => (
            <tr key={id}>
              <th scope="row">{text(title)}</th>
              {chunk.map(({ country, indicators }) => {
                const of = indicators[id];
                return (
                  <Td key={country} className={reportClasses.wraps ?? ''}>
                    {of.indicator.value === null && of.indicator.inapplicable === null ? (
                      <span className="unk">{t('indicator.unknown')}</span>
                    ) : (
                      indicatorText(of)
                    )}
                  </Td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </Table>
    </Block>
  ));
}
