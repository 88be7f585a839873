import type { IpCatalog } from '#core/ip/ip';
import { readLicenceName } from '#core/ip/licences/read-licence-name';
import { ipOfPlan, type PlanIp, type PlanIpRequest } from '#core/ip/plan-ip/plan-ip';

export type AssessIp = (request: Omit<PlanIpRequest, 'ip' | 'readLicence'>) => PlanIp;

/** What needs the rules on intellectual property and the SPDX list; loaded after the first paint, because they are heavy. */
export type IpTools = (ip: IpCatalog) => AssessIp;

export const ipTools: IpTools = (ip) => {
  const readLicence = readLicenceName(ip);
  return (request) => ipOfPlan({ ...request, ip, readLicence });
};
