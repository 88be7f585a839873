import { readFileSync } from 'node:fs';
import * as z from 'zod';
import type { AppError } from '#core/contract/app-error';
import { INDICATOR_IDS, type IpCatalog, RISK_AREAS } from '#core/ip/ip';
import { err, ok, type Result } from '#core/shared/result';
import { checksumOfIp } from '#main/catalog/compile-ip';

/** What tells a file of another version; the rest is vouched for by the checksum. */
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
 * Loads what the build compiled on intellectual property.
 *
 * @param path the file `ip.json`
 * @returns the catalog, or an error that says what is wrong with the file and how to get a new one
 */
export function loadCompiledIp(path: string): Result<IpCatalog, AppError> {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    const reason = cause instanceof SyntaxError ? 'is not valid JSON' : 'cannot be read';
    return unusable(path, reason);
  }
  const outline = Outline.safeParse(json);
  if (!outline.success) {
    const [issue] = outline.error.issues;
    return unusable(path, `is not of this version (${issue?.path.join('.')}: ${issue?.message})`);
  }
  const ip = json as IpCatalog;
  if (checksumOfIp(ip) !== ip.checksum) return unusable(path, 'was changed after it was compiled');
  return ok(ip);
}

function unusable(path: string, reason: string): Result<IpCatalog, AppError> {
  const message = `The catalogue of intellectual property ${path} ${reason}. Reinstall Landfall, or run "npm run catalog:compile" in a checkout.`;
  return err({ code: 'unavailable', message });
}
