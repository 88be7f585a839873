import { memo, useMemo } from 'react';
import type { ReportSectionId } from '#core/contract/report';
import { tagOf } from '../../../format/language';
import { useFormat } from '../../../format/use-format';
import { TodayProvider } from '../../../format/use-today';
import { PAPER_PX, type Paper } from '../../../print/page-rules';
import { CashSection } from './cash/CashSection';
import { ClusterSection } from './cluster/ClusterSection';
import { EntryPlansSection } from './entry/EntryPlansSection';
import { FairnessSection } from './fairness/FairnessSection';
import { IpSection } from './ip/IpSection';
import { ComplianceSection } from './law/ComplianceSection';
import { DutiesSection } from './law/DutiesSection';
import { MachinesSection } from './machines/MachinesSection';
import { SectionNumbers } from './parts/ReportSection';
import { Running } from './parts/Sheet';
import { RankingSection } from './ranking/RankingSection';
import classes from './report.module.css';
import type { ReportData } from './report-data';
import { AssumptionsSection } from './sections/AssumptionsSection';
import { CostSection } from './sections/CostSection';
import { CountriesSection } from './sections/CountriesSection';
import { CoverSection } from './sections/CoverSection';
import { GlossarySection } from './sections/GlossarySection';
import { MarketsSection } from './sections/MarketsSection';
import { MethodSection } from './sections/MethodSection';
import { SourcesSection } from './sections/SourcesSection';
import { SummarySection } from './sections/SummarySection';
import { ServingSection } from './serving/ServingSection';
import { ConceptGraphSection } from './strategy/ConceptGraphSection';
import { TransparencySection } from './transparency/TransparencySection';
import { useRunningText } from './use-running-text';

/** A choice of sections or paper draws none of them anew: each hangs on the data alone. */
const SECTIONS = {
  summary: memo(SummarySection),
  assumptions: memo(AssumptionsSection),
  cost: memo(CostSection),
  cash: memo(CashSection),
  serving: memo(ServingSection),
  cluster: memo(ClusterSection),
  countries: memo(CountriesSection),
  markets: memo(MarketsSection),
  ranking: memo(RankingSection),
  machines: memo(MachinesSection),
  compliance: memo(ComplianceSection),
  ip: memo(IpSection),
  'concept-graph': memo(ConceptGraphSection),
  fairness: memo(FairnessSection),
  transparency: memo(TransparencySection),
  'entry-plans': memo(EntryPlansSection),
  sources: memo(SourcesSection),
  method: memo(MethodSection),
  glossary: memo(GlossarySection),
  duties: memo(DutiesSection),
} as const satisfies Record<ReportSectionId, unknown>;

export interface ReportDocumentProps {
  readonly data: ReportData;
  readonly paper: Paper;
  readonly sections: readonly ReportSectionId[];
}

/** The whole report; the preview shows and the printer prints this same document. Needs `ReportTexts` above it. */
export function ReportDocument({ data, paper, sections }: ReportDocumentProps) {
  const { language } = useFormat();
  const running = useRunningText(data);
  const numbers = useMemo(() => new Map(sections.map((id, index) => [id, index + 1])), [sections]);
  const { width, height } = PAPER_PX[paper];
  return (
    <TodayProvider value={data.date}>
      <Running value={running}>
        <SectionNumbers value={numbers}>
          <article
            lang={tagOf(language)}
            data-sheet=""
            className={classes.report}
            style={{ '--sheet-width': `${width}px`, '--sheet-height': `${height}px` } as React.CSSProperties}
          >
            <CoverSection data={data} sections={sections} />
            {sections.map((id) => {
              const Section = SECTIONS[id];
              return <Section key={id} data={data} />;
            })}
          </article>
        </SectionNumbers>
      </Running>
    </TodayProvider>
  );
}
