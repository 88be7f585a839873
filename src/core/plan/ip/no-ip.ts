import type { IpPart } from '#core/plan/ip/ip-part';
import type { RiskRecord } from '#core/plan/ip/risk-record';

// Apart from the schemas, which the first screen does not load.

/** Of a plan that says nothing of intellectual property. */
export const NO_IP: IpPart = {
  materials: [],
  uses: {},
  register: {},
  mitigationsEverywhere: [],
  worksAtRisk: null,
  protection: [],
};

/** Of a risk that nobody has touched. */
export const NO_RISK_RECORD: RiskRecord = { status: 'open', owner: '', note: '', mitigationsTaken: [] };
