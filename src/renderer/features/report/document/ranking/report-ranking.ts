import type { RankingState } from '../../../../ranking/use-ranking';

/** What the report has of a ranking. */
export type ReportRanking = Pick<RankingState, 'ranked' | 'fault' | 'error'>;
