import type { IpSource } from '#core/ip/ip';
import type { IpWords } from './use-ip-words';

/** How old a statement is and whether it was read in its source: `2026-11-02 · read`, `2026-05 · check`. */
export function readText(
  { confidence, read, asOf }: Pick<IpSource, 'confidence' | 'read' | 'asOf'>,
  { t, format }: IpWords,
): string {
  return t(confidence === 'verified' ? 'source.readAsOf' : 'source.recalledAsOf', {
    date: format.date(read ?? asOf, 'table'),
  });
}
