import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { HoldingWay } from '#core/serving/holding-comparison';
import { holdingRows } from '../../../../serving/holding-rows';
import { holdingSentence } from '../../../../serving/serving-words';
import { Table, Td, Th } from '../../../../ui/Table';
import { Block } from '../parts/ReportSection';
import { SourceMark } from '../parts/SourceMark';
import classes from '../report.module.css';
import { useReportWords } from '../use-report-words';
import type { ServingBlockProps } from './block-props';

/** The same hardware rented by the hour, reserved or bought, and after how long buying has paid for itself. */
export function HoldingBlock({ analysis, plan, names, data }: ServingBlockProps) {
  const { t } = useTranslation('serving');
  const words = useReportWords(data);
  const { format } = words;
  const { holding, hardwareId, country, figures } = analysis;
  if (holding === null) return null;
  const source = ({ figureIds }: HoldingWay): ReactNode => {
    const figure = figureIds[0] === undefined ? undefined : figures[figureIds[0]];
    return figure === undefined ? '–' : <SourceMark figure={figure} />;
  };
  const unknown = ({ missing }: HoldingWay) =>
    missing.length === 0
      ? t('holding.notRented')
      : t('holding.missing', { figures: format.listed(missing.map(words.figure)) });
  return (
    <Block
      title={t('holding.title')}
      remark={t('holding.meta', {
        hardware: names.accelerator(hardwareId),
        country: names.country(country),
      })}
    >
      <p>{holdingSentence(t, format, analysis)}</p>
      <Table className={`${classes.table} ${classes.compare}`} label={t('holding.tableLabel')}>
        <thead>
          <tr>
            <Th>{t('holding.what')}</Th>
            {holding.ways.map(({ tenure }) => (
              <Th key={tenure} numeric>
                {words.tItems(`tenure.${tenure}`)}
                {plan.serving.tenure === tenure ? (
                  <small className={classes.second}>{t('options.isPlanned')}</small>
                ) : null}
              </Th>
            ))}
          </tr>
        </thead>
        <tbody>
          {holdingRows(t, format).map(({ key, name, write }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {holding.ways.map((way) => (
                <Td key={way.tenure} numeric className={classes.wraps ?? ''}>
                  {way.usdPerAcceleratorHour !== null ? write(way) : key === 'hour' ? unknown(way) : '–'}
                </Td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{t('options.source')}</th>
            {holding.ways.map((way) => (
              <Td key={way.tenure} numeric>
                {source(way)}
              </Td>
            ))}
          </tr>
        </tbody>
      </Table>
      <p className={classes.remark}>{t('holding.remark')}</p>
    </Block>
  );
}
