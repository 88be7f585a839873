import { bundlesContract } from '#core/contract/bundles';
import { evidenceContract } from '#core/contract/evidence';
import { machinesContract } from '#core/contract/machines';
import { plansContract } from '#core/contract/plans';
import { pricesContract } from '#core/contract/prices';
import { reportContract } from '#core/contract/report';
import { settingsContract } from '#core/contract/settings';

/** Everything the screens can ask of the backend. */
export const contract = {
  ...plansContract,
  ...evidenceContract,
  ...bundlesContract,
  ...settingsContract,
  ...pricesContract,
  ...reportContract,
  ...machinesContract,
};
export type AppContract = typeof contract;
