import type { IpCatalog } from '#core/ip/ip';
import { indexIp } from '#core/ip/ip-index';
import type { ReadLicence } from '#core/ip/licences/checked-material';

/** Takes a licence by a name of the catalog; another name stands as it was written, and counts as not listed. */
export function readLicenceName(ip: IpCatalog): ReadLicence {
  const index = indexIp(ip);
  return (licence) => [[index.licenceNamed(licence)?.id ?? licence.trim()]];
}
