import { type Address, type AddressChanges, useAddress } from '../../app/use-address';

/** Words of the address and what they become; null takes one out. */
export type Changes = AddressChanges;

/** What the address says of the screen: `/ip?view=countries&with=DE,JP`. A view owns its further words. */
export type Place = Address;

export function usePlace(): Place {
  return useAddress('/ip');
}
