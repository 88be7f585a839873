import { type Address, useAddress } from '../../app/use-address';

/** What the address says of the screen: `/lab?view=attention`. */
export type Place = Address<'view'>;

export function usePlace(): Place {
  return useAddress<'view'>('/lab');
}
