import { type LicenceNames, licenceNamesOf } from '#core/ip/materials/licence-ids/licence-names';
import { realIp } from './ip';

/** The licences of the real catalog by every name they go by. */
export function realLicenceNames(): LicenceNames {
  return licenceNamesOf(realIp());
}
