import path from 'node:path';
import { loadCompiledLaw } from '#main/catalog/load-compiled-law';
import { createObligationsCommand } from '#main/shells/cli/obligations/obligations-command';

/** Over the law that the build compiled. */
export const runObligations = createObligationsCommand(({ builtFolder }) =>
  loadCompiledLaw(path.join(builtFolder, 'data/law.json')),
);
