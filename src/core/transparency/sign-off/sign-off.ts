import type { TransparencyDocumentId } from '#core/assessments/document';
import { textDigest } from '#core/assessments/text-digest';
import type { Plan } from '#core/plan/plan';
import type { SignOff } from '#core/plan/transparency';
import {
  PLAN_PARTS,
  type PlanPart,
  planPartDigests,
  sortedJson,
} from '#core/transparency/sign-off/plan-parts';

/** Whether a signature still speaks of what is there. */
export interface SignOffState {
  readonly signOff: SignOff;
  /** Parts of the plan that are not as they were signed. */
  readonly changedParts: readonly PlanPart[];
  /** The document itself is not as it was signed, e.g. because the plan file was edited elsewhere. */
  readonly isDocumentChanged: boolean;
  /** The state that was signed, in 8 hexadecimal digits; tells states apart, no protection against intent. */
  readonly digest: string;
}

/** Signs a document of a plan as both stand. @param on YYYY-MM-DD */
export function signOffOf(
  plan: Plan,
  id: TransparencyDocumentId,
  by: { readonly name: string; readonly role: string },
  on: string,
): SignOff {
  return {
    name: by.name.trim(),
    role: by.role.trim(),
    on,
    document: documentDigest(plan, id),
    parts: planPartDigests(plan, id),
  };
}

/** The signature under a document and what changed since; null = not signed. */
export function signOffState(plan: Plan, id: TransparencyDocumentId): SignOffState | null {
  const { signOffs = {} } = plan.transparency ?? {};
  const signOff = Object.hasOwn(signOffs, id) ? signOffs[id] : undefined;
  if (signOff === undefined) return null;
  const now = planPartDigests(plan, id);
  return {
    signOff,
    // A part that the signature does not know came with a later Landfall: then nobody can say that it changed.
    changedParts: PLAN_PARTS.filter((part) => (signOff.parts[part] ?? now[part]) !== now[part]),
    isDocumentChanged: signOff.document !== documentDigest(plan, id),
    digest: textDigest(sortedJson([signOff.document, signOff.parts])),
  };
}

/** Digest of what the user wrote into a document. */
function documentDigest(plan: Plan, id: TransparencyDocumentId): string {
  const { answers = {}, risks = null } = plan.transparency?.documents[id] ?? {};
  return textDigest(sortedJson([answers, risks]));
}
