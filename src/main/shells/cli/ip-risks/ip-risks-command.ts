import type { AppError } from '#core/contract/app-error';
import type { IpCatalog } from '#core/ip/ip';
import { checkLicences } from '#core/ip/licences/check-licences';
import { licencePlace } from '#core/ip/licences/licence-place';
import { ipPlacesOf } from '#core/ip/places/ip-places';
import { assessRisks } from '#core/ip/risks/assess-risks';
import { ok, type Result } from '#core/shared/result';
import { parseArguments } from '#main/shells/cli/arguments';
import type { CliContext, CommandRunner } from '#main/shells/cli/cli-context';
import { ipRisksDocument } from '#main/shells/cli/ip-risks/ip-risks-document';
import { ipRisksTable } from '#main/shells/cli/ip-risks/ip-risks-table';
import { readJurisdictions, readLicences, readUses } from '#main/shells/cli/ip-risks/read-lists';
import { readFactsFile } from '#main/shells/cli/obligations/read-facts-file';
import { invalidOption, oneOf } from '#main/shells/cli/option-values';
import { printJson } from '#main/shells/cli/print-json';

/** Where the catalog comes from; the command opens it after its arguments have been read. */
export type IpSource = (context: CliContext) => Result<IpCatalog, AppError>;

/** `landfall ip-risks`: which risks to intellectual property apply, and what licences lead to, from facts in a file. */
export function createIpRisksCommand(openIp: IpSource): CommandRunner {
  return async (args, context) => {
    const options = ['facts', 'jurisdiction', 'licences', 'uses', 'missing'];
    const parsed = parseArguments(args, options, ['json'], []);
    if (!parsed.ok) return parsed;
    const missingAs = oneOf('missing', parsed.value.text('missing'), ['unknown', 'false']);
    if (!missingAs.ok) return missingAs;
    const file = parsed.value.text('facts');
    if (file === undefined) return invalidOption('facts', 'expected a file of facts, --facts F.json');
    const facts = await readFactsFile(file);
    if (!facts.ok) return facts;
    const ip = openIp(context);
    if (!ip.ok) return ip;
    const codes = readJurisdictions(parsed.value.text('jurisdiction'), ip.value);
    if (!codes.ok) return codes;
    const licences = readLicences(parsed.value.text('licences'), ip.value);
    if (!licences.ok) return licences;
    const uses = readUses(parsed.value.text('uses'), ip.value);
    if (!uses.ok) return uses;
    const risks = codes.value.flatMap((code) =>
      jurisdictionsFor(ip.value, code).flatMap((jurisdiction) =>
        assessRisks(jurisdiction, facts.value, missingAs.value),
      ),
    );
    const once = [...new Map(risks.map((assessment) => [assessment.risk.id, assessment])).values()];
    const { findings } = checkLicences({
      ip: ip.value,
      materials: licences.value.map(({ id, choices }) => ({
        ...{ id, kind: 'code', isOwn: false, choices, derivedFrom: [], uses: {} },
      })),
      uses: uses.value,
      places: codes.value.map((code) => licencePlace(ip.value, code, facts.value)),
      missingAs: missingAs.value,
    });
    const document = ipRisksDocument(once, findings);
    if (parsed.value.flag('json')) printJson(context, document);
    else context.stdout(ipRisksTable(codes.value, once, findings));
    return ok(undefined);
  };
}

/** The file of a jurisdiction itself, e.g. of Germany; for a country without one, those that cover it. */
function jurisdictionsFor(ip: IpCatalog, code: string) {
  const own = ip.jurisdictions.find(({ id }) => id === code);
  return own === undefined ? ipPlacesOf(ip, code).map(({ jurisdiction }) => jurisdiction) : [own];
}
