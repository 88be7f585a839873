/**
 * What is wrong with the numbers anywhere in a value: those that are not finite, by their paths.
 *
 * @param more what else is wrong with an object
 */
export function faultsIn(
  value: unknown,
  path: string,
  more: (part: object, path: string) => readonly string[] = () => [],
): readonly string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} is ${value}`];
  if (typeof value !== 'object' || value === null) return [];
  const faults = Object.entries(value).flatMap(([key, part]) => faultsIn(part, `${path}.${key}`, more));
  return [...faults, ...more(value, path)];
}
