/** The command line in a checkout: builds what is stale, then runs the built one. */
import { enableCompileCache } from 'node:module';
import { ensureBuilt } from '#scripts/ensure-built';
import { inRoot } from '#scripts/lib/paths';

enableCompileCache();
await ensureBuilt();
await import(inRoot('out/main/cli.js'));
