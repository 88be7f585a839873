import * as z from 'zod';
import type { Contract } from '#core/contract/define-contract';
import { ReportSectionId } from '#core/contract/report';

/** A key with what is held down; `mod` is Ctrl, on a Mac Cmd. `key` as in `KeyboardEvent.key`, in small letters. */
export const OwnChord = z.object({
  key: z.string().min(1).max(20),
  mod: z.boolean(),
  shift: z.boolean(),
  alt: z.boolean(),
});
export type OwnChord = z.infer<typeof OwnChord>;

/** Settings of this machine. A plan's own currency wins over the one here. */
export const Settings = z.object({
  language: z.enum(['en', 'zh', 'system']),
  theme: z.enum(['light', 'dark', 'system']),
  textSizePercent: z.union([z.literal(100), z.literal(125), z.literal(150), z.literal(200)]),
  currency: z.string().regex(/^[A-Z]{3}$/, 'expected a three-letter currency code such as EUR'),
  paper: z.enum(['a4', 'letter']),
  /** Keys the user has changed, by the id of the command; null = this command has no key. */
  shortcuts: z.record(z.string().max(60), OwnChord.nullable()),
  /** Sections that reports go without; a section that a later version adds is in them. */
  reportWithout: z.array(ReportSectionId).readonly(),
  /** Plan that was open last; reopened at start. */
  lastPlanId: z.string().nullable(),
});
export type Settings = z.infer<typeof Settings>;

export const Backup = z.object({
  fileName: z.string(),
  createdAtMs: z.number(),
  planCount: z.number().int(),
  bytes: z.number(),
});
export type Backup = z.infer<typeof Backup>;

export const settingsContract = {
  'settings.get': { input: z.object({}), output: Settings },
  'settings.set': { input: Settings.partial(), output: Settings },
  'app.info': {
    input: z.object({}),
    output: z.object({
      version: z.string(),
      shell: z.enum(['electron', 'browser', 'cli']),
      dataFolder: z.string(),
      databaseBytes: z.number(),
      planCount: z.number().int(),
      catalogVersion: z.string(),
      catalogChecksum: z.string(),
    }),
  },
  /** Reads the whole database; `sound` when every page of it hangs together. */
  'app.check': { input: z.object({}), output: z.object({ sound: z.boolean(), checkedAtMs: z.number() }) },
  'backups.list': { input: z.object({}), output: z.array(Backup) },
  'backups.create': { input: z.object({}), output: Backup },
  /** Backs up the present state first, then restores. */
  'backups.restore': {
    input: z.object({ fileName: z.string() }),
    output: z.object({ planCount: z.number().int() }),
  },
} satisfies Contract;
