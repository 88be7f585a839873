/** Name of a part as people say it: form, memory and remarks left out. `H100 SXM5 80GB` → `H100`. */
export function shortAccelerator(name: string): string {
  return name.replace(/\s+(?:SXM\d?|PCIe|OAM|NVL|\d+\s?GB|\().*$/i, '');
}
