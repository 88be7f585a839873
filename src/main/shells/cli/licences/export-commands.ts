import path from 'node:path';
import type { AppError } from '#core/contract/app-error';
import type { IpCatalog } from '#core/ip/ip';
import { licenceTexts } from '#core/ip/materials/exports/licence-texts';
import { writeMlBom } from '#core/ip/materials/exports/ml-bom';
import { noticeLicenceIds, writeNotice } from '#core/ip/materials/exports/notice';
import { licenceNamesOf } from '#core/ip/materials/licence-ids/licence-names';
import { err, ok, type Result } from '#core/shared/result';
import { type ParsedArguments, parseArguments } from '#main/shells/cli/arguments';
import type { CliContext, CommandRunner } from '#main/shells/cli/cli-context';
import type { IpSource } from '#main/shells/cli/ip-risks/ip-risks-command';
import { type Bom, readBomFile } from '#main/shells/cli/licences/read-bom-file';
import { sayRemarks } from '#main/shells/cli/licences/say-remarks';
import { oneOf } from '#main/shells/cli/option-values';
import { checkPlace, writeFileWhole } from '#main/shells/cli/write-file-whole';
import { readVersion } from '#main/shells/version';

/** `licences notice BOM --out NOTICE.txt`: whose work is in the product, with what the licences prescribe. */
export function noticeCommand(openIp: IpSource): CommandRunner {
  return exportCommand(openIp, ['out', 'lang'], ['force'], async (bom, ip, product, parsed) => {
    const language = oneOf('lang', parsed.text('lang'), ['en', 'zh']);
    if (!language.ok) return language;
    const { licences } = ip;
    const texts = await licenceTexts(noticeLicenceIds(bom.materials, licences));
    return ok(writeNotice(bom.materials, { licences, product, texts, language: language.value }));
  });
}

/** `licences ml-bom BOM --out BOM.json`: the materials in CycloneDX. */
export function mlBomCommand(openIp: IpSource): CommandRunner {
  return exportCommand(openIp, ['out'], ['with-notes', 'force'], async (bom, ip, product, parsed, context) =>
    ok(
      writeMlBom(bom.materials, {
        licences: ip.licences,
        product,
        timestamp: new Date().toISOString(),
        version: readVersion(context.builtFolder),
        withNotes: parsed.flag('with-notes'),
      }),
    ),
  );
}

function exportCommand(
  openIp: IpSource,
  options: readonly string[],
  flags: readonly string[],
  write: (
    bom: Bom,
    ip: IpCatalog,
    product: string,
    parsed: ParsedArguments,
    context: CliContext,
  ) => Promise<Result<string, AppError>>,
): CommandRunner {
  return async (args, context) => {
    const parsed = parseArguments(args, options, flags, ['BOM']);
    if (!parsed.ok) return parsed;
    const out = parsed.value.text('out');
    if (out === undefined)
      return err({ code: 'invalid-input', message: '--out is missing: expected the name of a file' });
    const [file = ''] = parsed.value.positionals;
    const ip = openIp(context);
    if (!ip.ok) return ip;
    const bom = await readBomFile(file, licenceNamesOf(ip.value));
    if (!bom.ok) return bom;
    const place = await checkPlace(out);
    if (!place.ok) return place;
    const text = await write(bom.value, ip.value, productName(bom.value, file), parsed.value, context);
    if (!text.ok) return text;
    const written = await writeFileWhole(out, new TextEncoder().encode(text.value), {
      replace: parsed.value.flag('force'),
    });
    if (written.ok) report(bom.value, ip.value, file, out, context);
    return written;
  };
}

/** The plan's name; a file of materials says no more than its own. */
function productName({ plan }: Bom, file: string): string {
  return plan?.name ?? path.basename(file).replace(/\.[^.]*$/, '');
}

function report(bom: Bom, ip: IpCatalog, file: string, out: string, context: CliContext): void {
  sayRemarks(bom, ip, file, context);
  context.stdout(
    `${out}: ${bom.materials.length} ${bom.materials.length === 1 ? 'material' : 'materials'}\n`,
  );
}
