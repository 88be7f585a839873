import type { ReactNode } from 'react';
import type { FigureUse } from '#core/evaluation/evaluation';
import { isOldPrice } from '#core/prices/price-age';
import { Table, Td, Th } from '../../../../ui/Table';
import { isListedByCountry } from '../country-figures';
import { groupFigures } from '../figure-groups';
import { LawBasisBlock } from '../law/LawBasisBlock';
import marks from '../parts/marks.module.css';
import { ReferenceList } from '../parts/ReferenceList';
import { Block, ReportSection } from '../parts/ReportSection';
import { SourceMark } from '../parts/SourceMark';
import classes from '../report.module.css';
import { figuresOf, isRecalled, type ReportData } from '../report-data';
import { sourceList } from '../source-list';
import { useReportWords } from '../use-report-words';
import { CountryFiguresBlock } from './CountryFiguresBlock';
import tables from './sources.module.css';

/** Every figure in use with its source, its age and its confidence; the user's own first. */
export function SourcesSection({ data }: { readonly data: ReportData }) {
  const words = useReportWords(data);
  const { t, tItems, format } = words;
  const figures = figuresOf(data);
  const groups = groupFigures(figures);
  const { sources, numberOf } = sourceList(groups.flatMap(({ uses }) => uses));
  const oldPriceCount = figures.filter((figure) => isOldPrice(figure, data.date)).length;
  const counted = (test: (figure: FigureUse) => boolean) => format.integer(figures.filter(test).length);
  return (
    <ReportSection
      id="sources"
      title={t('section.sources')}
      lead={[
        t('sources.lead', {
          all: format.integer(figures.length),
          own: counted(({ layer }) => layer === 'yours'),
          old: counted(({ freshness }) => freshness === 'old'),
          recalled: counted(isRecalled),
        }),
        ...(oldPriceCount === 0
          ? []
          : [t('sources.over90', { count: oldPriceCount, number: format.integer(oldPriceCount) })]),
      ].join(format.language === 'zh' ? '' : ' ')}
    >
      <ul className={marks.chips}>
        {(['fresh', 'ageing', 'old', 'yours', 'check'] as const).map((state) => (
          <li key={state}>
            <span className={marks.source} data-state={state}>
              {tItems(`freshness.${state}`)}
            </span>{' '}
            {t(`sources.${state}`)}
          </li>
        ))}
      </ul>
      {groups
        .map(({ id, uses }) => ({ id, uses: uses.filter((use) => id === 'own' || !isListedByCountry(use)) }))
        .filter(({ uses }) => uses.length > 0)
        .map(({ id, uses }) => (
          <Block key={id} title={t(id === 'countries' ? 'figures.places' : `figures.${id}`)} isLong>
            <Table className={`${classes.table} ${tables.sources}`} label={t(`figures.${id}`)}>
              <thead>
                <tr>
                  <Th>{t('sources.figure')}</Th>
                  <Th numeric>{t('sources.value')}</Th>
                  <Th>{t('scale.unit')}</Th>
                  <Th>{t('sources.layer')}</Th>
                  <Th>{t('sources.asOf')}</Th>
                  <Th numeric>{t('sources.source')}</Th>
                </tr>
              </thead>
              <tbody>
                {uses.map((figure) => (
                  <tr key={figure.id}>
                    <th scope="row" className={classes.typed}>
                      {words.figure(figure.id)}
                      {note(figure)}
                    </th>
                    <Td numeric>{words.point(figure.value, figure.unit)}</Td>
                    <Td>{words.unit(figure.unit)}</Td>
                    <Td>{tItems(`layer.${figure.layer}`)}</Td>
                    <Td>
                      <SourceMark figure={figure} />
                    </Td>
                    <Td numeric>{numberOf(figure) ?? ''}</Td>
                  </tr>
                ))}
              </tbody>
            </Table>
          </Block>
        ))}
      <CountryFiguresBlock data={data} numberOf={numberOf} />
      <LawBasisBlock data={data} />
      <Block title={t('sources.list')} remark={t('sources.listRemark')} isLong>
        <ReferenceList sources={sources} />
      </Block>
    </ReportSection>
  );

  /** For the user's own figures what the catalog says; for prices of several offers how many. */
  function note({ layer, catalogValue, unit, rowCount }: FigureUse): ReactNode {
    if (layer === 'yours') {
      const catalog =
        catalogValue === null
          ? t('sources.catalogNone')
          : t('sources.catalogSays', { value: words.point(catalogValue, unit) });
      return <small className={classes.second}>{catalog}</small>;
    }
    if (rowCount < 2) return null;
    return <small className={classes.tag}>{t('sources.rows', { count: rowCount })}</small>;
  }
}
