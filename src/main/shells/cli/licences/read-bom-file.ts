import * as z from 'zod';
import type { AppError } from '#core/contract/app-error';
import { invalidInput } from '#core/contract/invalid-input';
import { Material, UseAnswers } from '#core/plan/ip/material';
import { PLAN_FORMAT, type Plan } from '#core/plan/plan';
import { parsePlanDocument } from '#core/plan/plan-file';
import { err, ok, type Result } from '#core/shared/result';
import { readTextFile } from '#main/shells/read-text-file';

const EXPECTED = 'a bill of materials, {"materials": […], "uses": {…}}, or a plan (*.landfall)';

/** As much as a plan may have. */
const MAX_BYTES = 20_000_000;

const BillOfMaterials = z.looseObject({
  materials: z.array(
    Material.partial({ derivedFrom: true, uses: true, note: true, licence: true }).transform(
      ({ derivedFrom = [], uses = {}, note = '', licence = null, ...material }) => ({
        ...material,
        ...{ derivedFrom, uses, note, licence },
      }),
    ),
  ),
  uses: UseAnswers.default({}),
});

/** What is to be checked, and the plan that it stands in, if it does. */
export interface Bom {
  readonly materials: readonly Material[];
  readonly uses: UseAnswers;
  readonly plan: Plan | null;
}

/** Materials from a JSON file; messages name the file and the field. */
export async function readBomFile(file: string): Promise<Result<Bom, AppError>> {
  const text = await readTextFile(file, EXPECTED, MAX_BYTES);
  if (!text.ok) return text;
  let json: unknown;
  try {
    json = JSON.parse(text.value.replace(/^\uFEFF/, ''));
  } catch {
    return err({
      code: 'invalid-input',
      message: `${file}: not valid JSON; expected ${EXPECTED}`,
      field: file,
    });
  }
  if (typeof json === 'object' && json !== null && 'format' in json && json.format === PLAN_FORMAT) {
    const plan = parsePlanDocument(json, file);
    if (!plan.ok) return plan;
    const { materials = [], uses = {} } = plan.value.ip ?? {};
    return ok({ materials, uses, plan: plan.value });
  }
  const parsed = BillOfMaterials.safeParse(Array.isArray(json) ? { materials: json } : json);
  if (!parsed.success) return err(invalidInput(parsed.error, file));
  const { materials, uses } = parsed.data;
  const ids = materials.map(({ id }) => id);
  const at = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  if (at >= 0)
    return err({
      code: 'invalid-input',
      message: `${file}: field materials.${at}.id: expected an id that no other material has, not ${JSON.stringify(ids[at])}`,
      field: `materials.${at}.id`,
    });
  return ok({ materials, uses, plan: null });
}
