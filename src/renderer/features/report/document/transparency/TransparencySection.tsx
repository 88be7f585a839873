import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { documentBlocks } from '#core/assessments/document-blocks';
import { fillDocument } from '#core/assessments/fill-document';
import { begunDocuments } from '#core/transparency/begun-documents';
import { useFormat } from '../../../../format/use-format';
import { Block, ReportSection } from '../parts/ReportSection';
import classes from '../report.module.css';
import type { ReportData } from '../report-data';
import { DocumentContent } from './DocumentContent';

/** Documents on the product that were begun, as they stand: what was written, what the plan says, what waits. */
export function TransparencySection({ data }: { readonly data: ReportData }) {
  const { t: tReport } = useTranslation('report');
  const { t } = useTranslation('transparency');
  const { language } = useFormat();
  const { plan, documents: source } = data;
  const filled = useMemo(
    () => (source === null ? [] : begunDocuments(plan).map((id) => fillDocument(id, source, language))),
    [source, plan, language],
  );
  return (
    <ReportSection id="transparency" title={tReport('section.transparency')} lead={t('report.lead')}>
      {source === null ? <p className={classes.lead}>{tReport('compliance.noLaw')}</p> : null}
      {filled.map((document) => {
        const { id, title, law, openCount } = document;
        const state = openCount === 0 ? t('report.complete') : t('report.open', { count: openCount });
        // Title and what it is for stand in the head of the block.
        const [, , ...blocks] = documentBlocks(document, { isBrief: true });
        return (
          <Block key={id} title={title} remark={`${law}${language === 'zh' ? '；' : '; '}${state}`} isLong>
            <DocumentContent blocks={blocks} />
          </Block>
        );
      })}
    </ReportSection>
  );
}
