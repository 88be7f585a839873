import * as z from 'zod';
import type { AppError } from '#core/contract/app-error';
import { INDICATOR_IDS, type IpCatalog, RISK_AREAS } from '#core/ip/ip';
import type { Result } from '#core/shared/result';
import { loadSealed } from '#main/catalog/load-sealed';

/** What tells a file of another version; the seal vouches for the rest. */
const Outline = z.object({
  version: z.string(),
  checksum: z.string(),
  indicators: z.array(z.object({ id: z.enum(INDICATOR_IDS), scale: z.object({ kind: z.string() }) })),
  jurisdictions: z
    .array(
      z.object({
        id: z.string(),
        covers: z.array(z.string()),
        risks: z.array(
          z.object({ id: z.string(), area: z.enum(RISK_AREAS), mitigations: z.array(z.string()) }),
        ),
        losses: z.array(z.object({ id: z.string() })),
      }),
    )
    .min(1),
  mitigations: z.array(z.object({ id: z.string(), lowers: z.object({}) })),
  licences: z.array(z.object({ id: z.string(), thresholds: z.array(z.object({ metric: z.string() })) })),
  uses: z.array(z.object({ id: z.string() })),
  rules: z.array(z.object({ id: z.string(), terms: z.array(z.string()), when: z.object({}) })),
  general: z.record(z.string(), z.object({ id: z.string() })),
});

/**
 * Loads what the build compiled and validated on intellectual property.
 *
 * @param path the file `ip.json`
 * @returns the catalog, or an error that says what is wrong with the file and how to get a new one
 */
export function loadCompiledIp(path: string): Result<IpCatalog, AppError> {
  return loadSealed<IpCatalog>(path, {
    name: 'The catalogue of intellectual property',
    schema: Outline,
    otherVersion: 'is not of this version',
    isOfThisVersion: (ip) => Outline.safeParse(ip).success,
  });
}
