import { Link } from 'wouter';
import { NO_ENTRY_PLAN } from '#core/plan/entry-plan';
import { useEntryWords } from '../../../entry-plan/use-entry-words';
import { useToday } from '../../../format/use-today';
import beside from '../../../ui/beside-panel.module.css';
import { EmptyState } from '../../../ui/EmptyState';
import type { ViewProps } from '../view-props';
import { CompetitionBlock } from './CompetitionBlock';
import classes from './entry.module.css';
import { MarketBar } from './MarketBar';
import { SectionBlock } from './SectionBlock';
import { TaskBlock } from './TaskBlock';
import { useEntryEdits } from './use-entry-edits';
import { useEntryPrompts } from './use-entry-prompts';

/** How a market is entered: four sections beside what is known, the competitors, and the tasks with their days. */
export function EntryView({ data, place }: ViewProps) {
  const words = useEntryWords();
  const { t } = words;
  const { plan, index } = data;
  const today = useToday();
  const country = place.get('in') ?? plan.markets[0]?.country ?? Object.keys(plan.entryPlans ?? {})[0] ?? '';
  const change = useEntryEdits(country, words);
  const prompts = useEntryPrompts(data, country);
  const entry = plan.entryPlans?.[country] ?? NO_ENTRY_PLAN;
  const isKnown = index.countries.has(country);
  const isMarket = plan.markets.some((market) => market.country === country);
  const view = { country, entry, data, words, change, prompts, today };
  return (
    <div className={`${beside.main} ${classes.view}`}>
      <MarketBar {...view} onPick={(code) => place.go({ in: code })} />
      {country === '' ? (
        <EmptyState action={<Link href="/plan?field=markets">{t('toMarkets')}</Link>}>{t('none')}</EmptyState>
      ) : isKnown ? (
        <>
          {isMarket ? null : (
            <p className={classes.notice}>
              {t('notMarket', { country: words.country(country) })}{' '}
              <Link href={`/countries?country=${country}`}>{t('toMarkets')}</Link>
            </p>
          )}
          <SectionBlock section="demand" {...view} />
          <SectionBlock section="localisation" {...view} />
          <SectionBlock section="differentiation" {...view} />
          <CompetitionBlock {...view} />
          <SectionBlock section="cooperation" {...view} />
          <TaskBlock {...view} />
        </>
      ) : (
        <EmptyState>{t('unknownCountry', { code: country })}</EmptyState>
      )}
    </div>
  );
}
