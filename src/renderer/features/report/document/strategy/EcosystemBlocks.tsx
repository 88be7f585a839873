import { useMemo } from 'react';
import { comparedCountries, compareEcosystems } from '#core/strategy/ecosystem/compare';
import { DotRows } from '../../../../strategy/ecosystem/DotRows';
import { GapTable } from '../../../../strategy/ecosystem/GapTable';
import { ScoreTable } from '../../../../strategy/ecosystem/ScoreTable';
import { useEcosystemWords } from '../../../../strategy/ecosystem/use-ecosystem-words';
import { Block } from '../parts/ReportSection';
import classes from '../report.module.css';
import type { ReportData } from '../report-data';

/** Home beside the countries compared: dots, what is easier where, and every score with its reason and index. */
export function EcosystemBlocks({ data }: { readonly data: ReportData }) {
  const { plan, catalog, index } = data;
  const words = useEcosystemWords(index);
  const { t } = words;
  const comparison = useMemo(
    () => compareEcosystems(catalog, plan.placement.team, comparedCountries(plan)),
    [catalog, plan],
  );
  if (comparison.abroad.length === 0) return null;
  return (
    <>
      <Block title={t('title')} remark={t('remark')}>
        <DotRows comparison={comparison} words={words} className={classes.table} />
      </Block>
      <Block title={t('gaps.title')} remark={t('gaps.note')}>
        <GapTable comparison={comparison} words={words} className={classes.table} />
      </Block>
      <Block title={t('table.title')} isLong>
        <ScoreTable
          comparison={comparison}
          words={words}
          className={classes.table}
          source={(line) =>
            t('sourceText', {
              source: line.source,
              month: words.format.date(line.asOf, 'table'),
              confidence: t(`confidence.${line.confidence}`),
            })
          }
        />
      </Block>
    </>
  );
}
