import { plansContract } from '#core/contract/plans';
import { pricesContract } from '#core/contract/prices';
import { reportContract } from '#core/contract/report';
import { settingsContract } from '#core/contract/settings';

/** Everything the screens can ask of the backend. */
export const contract = { ...plansContract, ...settingsContract, ...pricesContract, ...reportContract };
export type AppContract = typeof contract;
