import type { AppError } from '#core/contract/app-error';
import type { IpCatalog } from '#core/ip/ip';
import { checkLicences, type LicenceCheck } from '#core/ip/licences/check-licences';
import { type LicencePlace, licencePlace } from '#core/ip/licences/licence-place';
import { readLicenceName } from '#core/ip/licences/read-licence-name';
import { licenceNamesOf } from '#core/ip/materials/licence-ids/licence-names';
import { checkedMaterial, checkPlanLicences } from '#core/ip/plan-ip/plan-licences';
import type { Facts } from '#core/law/facts';
import type { Plan } from '#core/plan/plan';
import { err, ok, type Result } from '#core/shared/result';
import { type ParsedArguments, parseArguments } from '#main/shells/cli/arguments';
import type { CommandRunner } from '#main/shells/cli/cli-context';
import type { IpSource } from '#main/shells/cli/ip-risks/ip-risks-command';
import { readJurisdictions } from '#main/shells/cli/ip-risks/read-lists';
import { mlBomCommand, noticeCommand } from '#main/shells/cli/licences/export-commands';
import { licencesDocument } from '#main/shells/cli/licences/licences-document';
import { licencesTable } from '#main/shells/cli/licences/licences-table';
import { type Bom, readBomFile } from '#main/shells/cli/licences/read-bom-file';
import { sayRemarks } from '#main/shells/cli/licences/say-remarks';
import { readFactsFile } from '#main/shells/cli/obligations/read-facts-file';
import { invalidOption, oneOf } from '#main/shells/cli/option-values';
import { printJson } from '#main/shells/cli/print-json';

/** What each action does with a bill of materials. */
const ACTIONS: Readonly<Record<string, (openIp: IpSource) => CommandRunner>> = {
  check: checkCommand,
  notice: noticeCommand,
  'ml-bom': mlBomCommand,
};

/** `landfall licences check|notice|ml-bom BOM`. */
export function createLicencesCommand(openIp: IpSource): CommandRunner {
  return async (args, context) => {
    const [action = '', ...rest] = args;
    const command = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined;
    if (command !== undefined) return command(openIp)(rest, context);
    const expected = Object.keys(ACTIONS)
      .map((known) => `\`licences ${known}\``)
      .join(', ');
    return err({
      code: 'invalid-input',
      message: `expected one of ${expected}, not ${JSON.stringify(`licences ${action}`.trim())}`,
    });
  };
}

/** `licences check BOM`: what the licences of the materials ask, forbid and leave open. */
function checkCommand(openIp: IpSource): CommandRunner {
  return async (args, context) => {
    const parsed = parseArguments(args, ['facts', 'jurisdiction', 'missing'], ['json'], ['BOM']);
    if (!parsed.ok) return parsed;
    const [file = ''] = parsed.value.positionals;
    const ip = openIp(context);
    if (!ip.ok) return ip;
    const bom = await readBomFile(file, licenceNamesOf(ip.value));
    if (!bom.ok) return bom;
    const checked =
      bom.value.plan === null
        ? await checkAlone(bom.value, ip.value, parsed.value)
        : checkInPlan(bom.value.plan, ip.value, parsed.value);
    if (!checked.ok) return checked;
    sayRemarks(bom.value, ip.value, file, context);
    if (parsed.value.flag('json'))
      printJson(context, licencesDocument(bom.value.materials, checked.value, ip.value));
    else context.stdout(licencesTable(bom.value.materials, checked.value));
    return ok(undefined);
  };
}

/** In the countries of the plan, with what the plan says. */
function checkInPlan(plan: Plan, ip: IpCatalog, parsed: ParsedArguments): Result<LicenceCheck, AppError> {
  const foreign = ['facts', 'jurisdiction', 'missing'].find((option) => parsed.text(option) !== undefined);
  if (foreign !== undefined)
    return invalidOption(foreign, 'expected nothing, since a plan brings its own countries and answers');
  return ok(checkPlanLicences({ ip, plan, evaluation: null, readLicence: readLicenceName(ip) }));
}

/** With the facts and jurisdictions that were named, if any. */
async function checkAlone(
  { materials, uses }: Bom,
  ip: IpCatalog,
  parsed: ParsedArguments,
): Promise<Result<LicenceCheck, AppError>> {
  const missingAs = oneOf('missing', parsed.text('missing'), ['unknown', 'false']);
  if (!missingAs.ok) return missingAs;
  const file = parsed.text('facts');
  const facts: Result<Facts, AppError> = file === undefined ? ok({}) : await readFactsFile(file);
  if (!facts.ok) return facts;
  const wanted = parsed.text('jurisdiction');
  const codes = wanted === undefined ? ok([]) : readJurisdictions(wanted, ip);
  if (!codes.ok) return codes;
  const places = codes.value.map((code) => licencePlace(ip, code, facts.value));
  const nowhere: LicencePlace = { code: null, jurisdictions: [], facts: facts.value };
  const readLicence = readLicenceName(ip);
  return ok(
    checkLicences({
      ip,
      materials: materials.map((material) => checkedMaterial(material, readLicence)),
      uses,
      places: places.length === 0 ? [nowhere] : places,
      missingAs: missingAs.value,
    }),
  );
}
