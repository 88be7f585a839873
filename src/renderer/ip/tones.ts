import type { FindingStatus } from '#core/ip/ip';
import type { RiskBand } from '#core/ip/risks/risk-level';
import type { StateTone } from '../ui/StateWord';

/** Shape and colour of a band; its word stands beside it. */
export const BAND_TONES: Readonly<Record<RiskBand, StateTone>> = {
  low: 'ok',
  moderate: 'ok',
  raised: 'warn',
  high: 'crit',
};

/** The same of what a licence finding says. */
export const FINDING_TONES: Readonly<Record<FindingStatus, StateTone>> = {
  infringement: 'crit',
  breach: 'crit',
  risky: 'warn',
  unsettled: 'warn',
  obligation: 'ok',
};
