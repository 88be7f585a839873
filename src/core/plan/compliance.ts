import * as z from 'zod';
import { CountryCode, PlanDate } from '#core/plan/fields';

/** Largest file that can be attached as evidence [bytes]. */
export const MAX_EVIDENCE_BYTES = 25_000_000;

/** A file that proves that a duty is met. Its bytes lie in the data folder under their own digest. */
export const Evidence = z.looseObject({
  /** SHA-256 of the bytes, 64 hexadecimal digits; also its place in the data folder. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits'),
  /** Name it had when it was attached; shown, never used as a path. */
  fileName: z.string().min(1).max(255),
  bytes: z.number().int().min(0).max(MAX_EVIDENCE_BYTES),
  addedOn: PlanDate,
});
export type Evidence = z.infer<typeof Evidence>;

/** `waived`: the user says that it does not apply to them and why; it leaves the score and stays visible. */
export const DutyStatus = z.enum(['open', 'doing', 'done', 'waived']);
export type DutyStatus = z.infer<typeof DutyStatus>;

/** What the user keeps about one duty. */
export const DutyRecord = z.looseObject({
  status: DutyStatus,
  owner: z.string().max(120),
  /** Day the user set; null = counted from the plan's milestones. */
  dueOn: PlanDate.nullable(),
  notes: z.string().max(20_000),
  evidence: z.array(Evidence).max(200),
});
export type DutyRecord = z.infer<typeof DutyRecord>;

export const NO_RECORD: DutyRecord = { status: 'open', owner: '', dueOn: null, notes: '', evidence: [] };

/** The law a plan was last looked at under, so that a catalog update can say what it changed. */
export const SeenLaw = z.looseObject({
  version: z.string().max(20),
  checksum: z.string().max(16),
  confirmedOn: PlanDate,
  /** Countries that the plan had to do with: a duty of another one is no news about the law. */
  countries: z.array(CountryCode).max(300),
  /** State and digest of every duty that bore on the plan, by `<jurisdiction>/<duty id>`. */
  duties: z.record(
    z.string().max(160),
    z.looseObject({ state: z.string().max(40), digest: z.string().max(64) }),
  ),
});
export type SeenLaw = z.infer<typeof SeenLaw>;

/** Part of the plan that belongs to compliance. A duty is met once, wherever its law reaches: keys are duty ids. */
export const Compliance = z.looseObject({
  duties: z.record(z.string().max(120), DutyRecord),
  /** Parts of countries with laws of their own that are looked at, e.g. `US-CA`; null = all that the catalog has. */
  regions: z.array(z.string().max(10)).max(100).nullable(),
  seenLaw: SeenLaw.nullable(),
});
export type Compliance = z.infer<typeof Compliance>;

export const NO_COMPLIANCE: Compliance = { duties: {}, regions: null, seenLaw: null };
