import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { LawCatalog } from '#core/law/law';
import { err, ok } from '#core/shared/result';
import { createObligationsCommand } from '#main/shells/cli/obligations/obligations-command';

/** Over the law that the build compiled. */
export const runObligations = createObligationsCommand(({ builtFolder }) => {
  const file = path.join(builtFolder, 'data/law.json');
  try {
    return ok(JSON.parse(readFileSync(file, 'utf8')) as LawCatalog);
  } catch {
    const message = `The law ${file} cannot be read. Reinstall Landfall, or run "npm run catalog:compile" in a checkout.`;
    return err({ code: 'unavailable', message });
  }
});
