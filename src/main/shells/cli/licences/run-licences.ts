import path from 'node:path';
import { loadCompiledIp } from '#main/catalog/load-compiled-ip';
import { createLicencesCommand } from '#main/shells/cli/licences/licences-command';

/** Over the catalog that the build compiled. */
export const runLicences = createLicencesCommand(({ builtFolder }) =>
  loadCompiledIp(path.join(builtFolder, 'data/ip.json')),
);
