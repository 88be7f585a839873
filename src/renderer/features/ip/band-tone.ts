import type { RiskBand } from '#core/ip/risks/risk-level';
import type { StateTone } from '../../ui/StateWord';

/** Shape and colour of a band; its word stands beside it. */
export const BAND_TONES: Readonly<Record<RiskBand, StateTone>> = {
  low: 'ok',
  moderate: 'ok',
  raised: 'warn',
  high: 'crit',
};
