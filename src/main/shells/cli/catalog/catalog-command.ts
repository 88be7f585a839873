import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { err } from '#core/shared/result';
import { parseArguments } from '#main/shells/cli/arguments';
import type { CommandRunner } from '#main/shells/cli/cli-context';

/** `landfall catalog check [FOLDER]` and `landfall catalog check FILE…`. Each way of checking is loaded when asked for. */
export const runCatalog: CommandRunner = async (args, context) => {
  const parsed = parseArguments(args, [], ['json'], ['check', '[FOLDER or FILE…]']);
  if (!parsed.ok) return parsed;
  const [action, ...places] = parsed.value.positionals;
  if (action !== 'check') {
    const message = `expected \`catalog check\`, not ${JSON.stringify(`catalog ${action}`)}`;
    return err({ code: 'invalid-input', message });
  }
  const json = parsed.value.flag('json');
  const [place] = places;
  if (place === undefined) {
    const { checkBuiltCatalog } = await import('#main/shells/cli/catalog/check-built-catalog');
    return checkBuiltCatalog(json, context);
  }
  const kinds = places.map(kindOf);
  if (places.length === 1 && kinds[0] === 'catalog') {
    const { checkFolder } = await import('#main/shells/cli/catalog/check-folder');
    return checkFolder(place, json, context);
  }
  const stranger = places.find((_, index) => kinds[index] !== 'laws');
  if (stranger !== undefined) {
    const message = `${stranger}: expected files of laws (*.yaml), or one folder like resources/catalog`;
    return err({ code: 'invalid-input', message });
  }
  const { checkLawFiles } = await import('#main/shells/cli/catalog/check-law-files');
  return checkLawFiles(places, json, context);
};

/** What does not exist counts as a catalog: what reads it says that it is not there. */
function kindOf(place: string): 'laws' | 'catalog' | 'other' {
  if (/\.ya?ml$/i.test(place)) return 'laws';
  const info = statSync(place, { throwIfNoEntry: false });
  if (info === undefined) return 'catalog';
  if (!info.isDirectory()) return 'other';
  return existsSync(path.join(place, 'catalog.yaml')) ? 'catalog' : 'laws';
}
