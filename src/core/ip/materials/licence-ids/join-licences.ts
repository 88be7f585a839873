/** An SPDX expression over licences, each in parentheses since it may be an expression itself. */
export function joinLicences(licences: readonly string[], operator: 'AND' | 'OR'): string {
  return licences.map((licence) => `(${licence})`).join(` ${operator} `);
}
