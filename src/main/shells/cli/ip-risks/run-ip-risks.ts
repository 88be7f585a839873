import path from 'node:path';
import { loadCompiledIp } from '#main/catalog/load-compiled-ip';
import { createIpRisksCommand } from '#main/shells/cli/ip-risks/ip-risks-command';

/** Over the catalog that the build compiled. */
export const runIpRisks = createIpRisksCommand(({ builtFolder }) =>
  loadCompiledIp(path.join(builtFolder, 'data/ip.json')),
);
