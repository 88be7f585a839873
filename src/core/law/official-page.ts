/** Second levels under which only states and their authorities stand: `cac.gov.cn`, `gob.mx`, `legisquebec.gouv.qc.ca`. */
const STATE_LABELS = ['gov', 'go', 'gob', 'gouv', 'gub', 'gc', 'govt', 'gv'];

/** Parliaments, authorities, gazettes and law services of states whose address does not show it. */
const OFFICIAL_HOSTS = [
  'europa.eu',
  'admin.ch',
  'bcn.cl',
  'cert-in.org.in',
  'chinhphu.vn',
  'difc.com',
  'elaw.klri.re.kr',
  'ico.org.uk',
  'inforegulator.org.za',
  'kenyalaw.org',
  'ofcom.org.uk',
  'pcpd.org.hk',
  'privacy.org.nz',
];

/**
 * Whether an address is one of a state, a parliament or an authority, as far as its host tells: where the law itself
 * or the authority's own word stands, and no note of a law firm, no news, no copy in a repository.
 */
export function isOfficialPage(address: string): boolean {
  const host = /^https?:\/\/([^/:?#]+)/.exec(address)?.[1] ?? '';
  const labels = host.split('.');
  const isOfState = labels.some((label, index) => index >= labels.length - 3 && STATE_LABELS.includes(label));
  return isOfState || OFFICIAL_HOSTS.some((official) => host === official || host.endsWith(`.${official}`));
}
