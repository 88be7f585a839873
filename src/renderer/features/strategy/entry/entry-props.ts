import type { EntryPlan } from '#core/plan/entry-plan';
import type { EntryPrompt } from '#core/strategy/entry/entry-prompt';
import type { EntryWords } from '../../../entry-plan/use-entry-words';
import type { StrategyData } from '../use-strategy-data';
import type { ChangeEntry } from './use-entry-edits';

/** What every part of the view is told. */
export interface EntryProps {
  /** ISO code of the market. */
  readonly country: string;
  readonly entry: EntryPlan;
  readonly data: StrategyData;
  readonly words: EntryWords;
  readonly change: ChangeEntry;
  readonly prompts: readonly EntryPrompt[];
  /** YYYY-MM-DD */
  readonly today: string;
}
