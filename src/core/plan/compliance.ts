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

/** What stands in a field of a document: a text, or the rows of a table. */
export const DocumentAnswer = z.union([
  z.string().max(20_000),
  z.array(z.array(z.string().max(5_000)).max(12)).max(300),
]);
export type DocumentAnswer = z.infer<typeof DocumentAnswer>;

/** 1 negligible, 2 limited, 3 significant, 4 maximum; 0 = not yet rated. */
const RiskLevel = z.number().int().min(0).max(4);

/** A risk of an assessment; lists are texts with one entry a line. */
export const DocumentRisk = z.looseObject({
  id: z.string().min(1).max(60),
  title: z.string().max(500),
  impacts: z.string().max(10_000),
  threats: z.string().max(10_000),
  sources: z.string().max(10_000),
  measures: z.string().max(10_000),
  severityBefore: RiskLevel,
  likelihoodBefore: RiskLevel,
  severityAfter: RiskLevel,
  likelihoodAfter: RiskLevel,
  /** Why the severity and the likelihood that remain are rated so. */
  severityNote: z.string().max(10_000),
  likelihoodNote: z.string().max(10_000),
});
export type DocumentRisk = z.infer<typeof DocumentRisk>;

/** What the user wrote into one document; all the rest of it is filled in from the plan each time. */
export const DocumentRecord = z.looseObject({
  language: z.enum(['en', 'zh']),
  /** By field; a field that is absent says what the plan says. */
  answers: z.record(z.string().max(120), DocumentAnswer),
  /** Digest of what the plan said when a field was written, so that a later change can be shown. */
  basis: z.record(z.string().max(120), z.string().max(16)),
  /** null = those of the form, not yet touched. */
  risks: z.array(DocumentRisk).max(200).nullable(),
  updatedOn: PlanDate,
  /** File of another tool that was read in; what we have no field for goes out again with the export. */
  imported: z.record(z.string(), z.unknown()).optional(),
});
export type DocumentRecord = z.infer<typeof DocumentRecord>;

/** Part of the plan that belongs to compliance. A duty is met once, wherever its law reaches: keys are duty ids. */
export const Compliance = z.looseObject({
  duties: z.record(z.string().max(120), DutyRecord),
  /** Parts of countries with laws of their own that are looked at, e.g. `US-CA`; null = all that the catalog has. */
  regions: z.array(z.string().max(10)).max(100).nullable(),
  seenLaw: SeenLaw.nullable(),
  /** Assessments to hand in, by the id of the document; absent = none begun. */
  documents: z.record(z.string().max(60), DocumentRecord).optional(),
});
export type Compliance = z.infer<typeof Compliance>;
