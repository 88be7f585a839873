import type { IpCatalog } from '#core/ip/ip';
import type { PlanIp } from '#core/ip/plan-ip/plan-ip';
import type { RegisterEntry } from '#core/ip/plan-ip/register';

/** What the report says about intellectual property; the same as on the screen. */
export interface ReportIp {
  readonly catalog: IpCatalog;
  readonly planIp: PlanIp;
  readonly register: readonly RegisterEntry[];
}
