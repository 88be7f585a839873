import path from 'node:path';
import * as z from 'zod';
import type { AppError } from '#core/contract/app-error';
import { invalidInput } from '#core/contract/invalid-input';
import type { LicenceNames } from '#core/ip/materials/licence-ids/licence-names';
import type { BomNote } from '#core/ip/materials/readers/bom-note';
import { MAX_MATERIALS_FILE_BYTES } from '#core/ip/materials/readers/limits';
import { readMaterials } from '#core/ip/materials/readers/read-materials';
import { Material, UseAnswers } from '#core/plan/ip/material';
import { PLAN_FORMAT, type Plan } from '#core/plan/plan';
import { parsePlanDocument } from '#core/plan/plan-file';
import { uniqueIds } from '#core/plan/unique-ids';
import { isRecord } from '#core/shared/json/json-record';
import { err, ok, type Result } from '#core/shared/result';
import { readTextFile } from '#main/shells/read-text-file';

const EXPECTED =
  'a plan (*.landfall), {"materials": […], "uses": {…}}, a CycloneDX or SPDX file, a model card, a package-lock.json or a requirements.txt';

const BillOfMaterials = z.looseObject({
  materials: uniqueIds(
    z.array(
      Material.partial({ derivedFrom: true, uses: true, note: true, licence: true }).transform(
        ({ derivedFrom = [], uses = {}, note = '', licence = null, ...material }) => ({
          ...material,
          ...{ derivedFrom, uses, note, licence },
        }),
      ),
    ),
  ),
  uses: UseAnswers.default({}),
});

/** What is to be checked, and the plan that it stands in, if it does. */
export interface Bom {
  readonly materials: readonly Material[];
  readonly uses: UseAnswers;
  readonly plan: Plan | null;
  /** What its reader has to say about a file of another format; null = a plan, or materials as a plan has them. */
  readonly notes: readonly BomNote[] | null;
}

/** Materials from a file of any format that is known; messages name the file and the field. */
export async function readBomFile(file: string, names: LicenceNames): Promise<Result<Bom, AppError>> {
  const text = await readTextFile(file, EXPECTED, MAX_MATERIALS_FILE_BYTES);
  if (!text.ok) return text;
  const json = jsonOf(text.value);
  if (isRecord(json) && json.format === PLAN_FORMAT) return readPlan(json, file);
  if (Array.isArray(json) || (isRecord(json) && Object.hasOwn(json, 'materials'))) return readOwn(json, file);
  const read = readMaterials(path.basename(file), text.value, { names, language: 'en' });
  // Readers know the name alone; of two files of that name, the folder tells which one is meant.
  if (!read.ok) return err({ ...read.error, message: withFolder(read.error.message, file), field: file });
  return ok({ ...read.value, uses: {}, plan: null });
}

function withFolder(message: string, file: string): string {
  const name = path.basename(file);
  return message.startsWith(`${name}: `) ? `${file}${message.slice(name.length)}` : message;
}

/** undefined = no JSON. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function readPlan(json: object, file: string): Result<Bom, AppError> {
  const plan = parsePlanDocument(json, file);
  if (!plan.ok) return plan;
  const { materials = [], uses = {} } = plan.value.ip ?? {};
  return ok({ materials, uses, plan: plan.value, notes: null });
}

/** Materials as a plan writes them. */
function readOwn(json: object, file: string): Result<Bom, AppError> {
  const parsed = BillOfMaterials.safeParse(Array.isArray(json) ? { materials: json } : json);
  if (!parsed.success) return err(invalidInput(parsed.error, file));
  const { materials, uses } = parsed.data;
  return ok({ materials, uses, plan: null, notes: null });
}
