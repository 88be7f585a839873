/** Key of a risk in the register: `DE/eu.opt-outs`. */
export function registerKey(country: string, riskId: string): string {
  return `${country}/${riskId}`;
}
