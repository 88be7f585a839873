import type { DutyEntry } from '#core/law/plan-duties/duty-entries';
import { blocksLaunch, isCriticalOpen } from '#core/law/plan-duties/launch-blockers';
import { Block } from '../parts/ReportSection';
import type { ReportData } from '../report-data';
import { CriticalTable } from './CriticalTable';
import type { LawBlockProps } from './VerdictsBlock';

const MOST_KEPT_ROWS = 6;

/** Critical duties that are not met: those that block the launch, and those that have to hold from then on. */
export function CriticalDutiesBlock({ data, law, words }: LawBlockProps & { readonly data: ReportData }) {
  const { t } = words;
  const shared = { law, words, today: data.date };
  const open = law.entries
    .filter(({ kind, assessment }) => kind === 'binding' && isCriticalOpen(assessment, law.records))
    .toSorted((a, b) => ((law.dueOn(a) ?? '9') < (law.dueOn(b) ?? '9') ? -1 : 1));
  const isBlocking = ({ assessment }: DutyEntry) =>
    blocksLaunch(assessment, law.records, law.milestones.launch);
  const blocking = open.filter(isBlocking);
  const others = open.filter((entry) => !isBlocking(entry));
  return (
    <>
      <Block
        title={t('compliance.critical.title')}
        remark={t('compliance.critical.remark')}
        isLong={blocking.length > MOST_KEPT_ROWS}
      >
        {blocking.length === 0 ? (
          <p>{t('compliance.critical.none')}</p>
        ) : (
          <CriticalTable label={t('compliance.critical.title')} entries={blocking} {...shared} />
        )}
      </Block>
      {others.length === 0 ? null : (
        <Block title={t('compliance.critical.others')} isLong={others.length > MOST_KEPT_ROWS}>
          <CriticalTable label={t('compliance.critical.others')} entries={others} {...shared} />
        </Block>
      )}
    </>
  );
}
