import type { FigureUse } from '#core/evaluation/evaluation';
import { Table, Td, Th } from '../../../../ui/Table';
import { countryFigures } from '../country-figures';
import { Block } from '../parts/ReportSection';
import { SourceMark } from '../parts/SourceMark';
import classes from '../report.module.css';
import type { ReportData } from '../report-data';
import { useReportWords } from '../use-report-words';
import tables from './sources.module.css';

export interface CountryFiguresBlockProps {
  readonly data: ReportData;
  readonly numberOf: (figure: FigureUse) => number | null;
}

/** Pay, social costs and research incentive of every country, one row each, with the source of each figure. */
export function CountryFiguresBlock({ data, numberOf }: CountryFiguresBlockProps) {
  const words = useReportWords(data);
  const { t, format } = words;
  const rows = [...countryFigures(data.evaluation.figures, [...data.index.countries.keys()])].sort((a, b) =>
    words.country(a.country).localeCompare(words.country(b.country), format.language),
  );
  if (rows.length === 0) return null;
  const source = (figure: FigureUse | undefined) => (
    <>
      <Td>{figure === undefined ? null : <SourceMark figure={figure} isShort />}</Td>
      <Td numeric className={tables.reference ?? ''}>
        {figure === undefined ? null : numberOf(figure)}
      </Td>
    </>
  );
  const value = (figure: FigureUse | undefined) =>
    figure === undefined ? <span className="unk">{t('unknown')}</span> : number(figure);
  return (
    <Block title={t('figures.countries')} remark={t('sources.countriesRemark')} isLong>
      <Table
        className={`${classes.table} ${tables.sources} ${tables.byCountry}`}
        label={t('figures.countries')}
      >
        <thead>
          <tr>
            <Th>{t('countries.country')}</Th>
            <Th numeric>{t('sources.pay')}</Th>
            <Th>{t('sources.asOf')}</Th>
            <Th numeric>{t('sources.source')}</Th>
            <Th numeric>{t('sources.socialCosts')}</Th>
            <Th>{t('sources.asOf')}</Th>
            <Th numeric>{t('sources.source')}</Th>
            <Th numeric>{t('sources.incentive')}</Th>
            <Th>{t('sources.asOf')}</Th>
            <Th numeric>{t('sources.source')}</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ country, pay, socialCosts, incentive }) => (
            <tr key={country}>
              <th scope="row">{words.country(country)}</th>
              <Td numeric>{payText(pay)}</Td>
              {source(pay.find(({ layer }) => layer === 'yours') ?? pay[0])}
              <Td numeric>{value(socialCosts)}</Td>
              {source(socialCosts)}
              <Td numeric>{value(incentive)}</Td>
              {source(incentive)}
            </tr>
          ))}
        </tbody>
      </Table>
    </Block>
  );

  function number(figure: FigureUse): string {
    return words.value(figure.value.likely, figure.unit);
  }

  /** `83,500 (67,500 – 103,000)`: median, and the quarters around it. */
  function payText(pay: readonly FigureUse[]) {
    const [low, median, high] = pay;
    if (low === undefined || median === undefined || high === undefined) return value(low);
    return `${number(median)}${words.bracketed(format.joinRange(number(low), number(high)))}`;
  }
}
