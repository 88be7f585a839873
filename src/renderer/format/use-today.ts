import { createContext, useContext } from 'react';
import { dayOf } from './dates';

const TodayContext = createContext<string | null>(null);

/** Says which day a document is of; without it that is the day on which it is looked at. YYYY-MM-DD */
export const TodayProvider = TodayContext.Provider;

/** Day that the age of prices is judged by, YYYY-MM-DD. */
export function useToday(): string {
  return useContext(TodayContext) ?? dayOf(Date.now());
}
