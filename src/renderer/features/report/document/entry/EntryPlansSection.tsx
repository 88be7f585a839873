import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { plannedEntries } from '#core/strategy/entry/completeness';
import { entryPrompts } from '#core/strategy/entry/entry-prompts';
import { promptText } from '../../../../entry-plan/prompt-text';
import { useEntryWords } from '../../../../entry-plan/use-entry-words';
import { usePlanProtection } from '../../../../state/use-plan-protection';
import { ReferenceList } from '../parts/ReferenceList';
import { Block, ReportSection } from '../parts/ReportSection';
import type { ReportData } from '../report-data';
import { CompetitorsBlock } from './CompetitorsBlock';
import { EntryTasksBlock } from './EntryTasksBlock';
import { MarketBlock } from './MarketBlock';

/** Duties, laws or rights that a fact lists. */
const MOST_ITEMS = 4;

/** How each market is entered, as far as it is written: the texts beside what is known, competitors, tasks. */
export function EntryPlansSection({ data }: { readonly data: ReportData }) {
  const { t: tReport } = useTranslation('report');
  const words = useEntryWords();
  const { t } = words;
  const { plan, catalog, law } = data;
  const protection = usePlanProtection();
  const entries = useMemo(
    () =>
      plannedEntries(plan).map(([country, entry]) => {
        const prompts = entryPrompts({ plan, country, catalog, law, protection });
        const context = { country, serving: plan.placement.serving, most: MOST_ITEMS };
        return {
          country,
          entry,
          facts: prompts.map((prompt) => ({
            field: prompt.field,
            text: promptText(prompt, words, context),
          })),
        };
      }),
    [plan, catalog, law, protection, words],
  );
  const sources = useMemo(
    () => [
      ...new Set(
        entries.flatMap(({ facts }) =>
          facts.flatMap(({ text }) => [
            ...text.sources.map(({ figure }) => figure.source),
            ...text.items.map(({ source }) => source.figure.source),
          ]),
        ),
      ),
    ],
    [entries],
  );
  return (
    <ReportSection
      id="entry-plans"
      title={tReport('section.entry-plans')}
      lead={t('report.lead', { count: entries.length })}
    >
      {entries.map(({ country, entry, facts }) => (
        <div key={country} data-entry={country}>
          <MarketBlock {...{ country, entry, facts, words, sources }} />
          <CompetitorsBlock {...{ country, entry, words }} />
          <EntryTasksBlock {...{ country, data, words }} />
        </div>
      ))}
      <Block title={t('report.sources')} isLong>
        <ReferenceList sources={sources} />
      </Block>
    </ReportSection>
  );
}
