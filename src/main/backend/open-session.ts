import path from 'node:path';
import type { AppError } from '#core/contract/app-error';
import type { AppContract, contract } from '#core/contract/contract';
import type { Handlers } from '#core/contract/define-contract';
import type { Log } from '#core/contract/dispatch';
import type { MachineFacts } from '#core/machine/machine-profile';
import { createAppInfoService } from '#main/backend/app-info/app-info-service';
import type { BackendOptions } from '#main/backend/backend';
import { createBackupService } from '#main/backend/backups/backup-service';
import type { Store } from '#main/backend/db/open-store';
import { createBundleService } from '#main/backend/evidence/bundle-service';
import { createEvidenceService } from '#main/backend/evidence/evidence-service';
import { createEvidenceStore } from '#main/backend/evidence/evidence-store';
import { EVIDENCE_FOLDER } from '#main/backend/home';
import { createMachineService } from '#main/backend/machines/machine-service';
import { createPlanService } from '#main/backend/plans/plan-service';
import { createPlanSummaries } from '#main/backend/plans/plan-summaries';
import { createPriceService } from '#main/backend/prices/price-service';
import { createReportService } from '#main/backend/report/report-service';
import { createSettingsService } from '#main/backend/settings/settings-service';

/** The backend's options with its log. */
export type SessionOptions = BackendOptions & { readonly log: Log };

/** The handlers over one open store, and how to leave it. */
export interface Session {
  readonly handlers: Handlers<AppContract>;
  readonly fault: AppError | null;
  close(): Promise<void>;
}

/** Wires the services to an open store, gives a new store its first plan, and starts the backup that may be due. */
export async function openSession(store: Store, options: SessionOptions): Promise<Session> {
  const { db, readOnly } = store;
  const { home, catalog, appVersion, evaluate, nowMs, newId, log } = options;
  const settings = createSettingsService(db);
  const prices = createPriceService({ db, catalog, nowMs, newId });
  const summaries = createPlanSummaries({
    db,
    readOnly,
    appVersion,
    catalog,
    ...(options.law === undefined ? {} : { law: options.law }),
    ...(options.protection === undefined ? {} : { protection: options.protection }),
    ...(options.checkLicences === undefined ? {} : { checkLicences: options.checkLicences }),
    evaluate,
    log,
    importedOffers: prices.offers,
    pricesStamp: prices.stamp,
  });
  const plans = createPlanService({
    db,
    summaries,
    nowMs,
    newId,
    samplePath: options.samplePath,
    forgetPlan: settings.forgetPlan,
    currency: settings.currency,
  });
  const { planCount } = plans;
  const databaseFile = store.file;
  const backups = createBackupService({ db, databaseFile, home, nowMs, planCount });
  const appInfo = createAppInfoService({
    appVersion,
    shell: options.shell,
    home,
    databaseFile,
    catalog,
    planCount,
    nowMs,
  });
  const evidenceStore = createEvidenceStore({ folder: path.join(home, EVIDENCE_FOLDER), readOnly, newId });
  const bundles = createBundleService({ store: evidenceStore, ...plans });
  const machines = createMachineService({
    db,
    catalog,
    nowMs,
    newId,
    readFacts: options.readMachineFacts ?? askOperatingSystem,
  });
  const report = createReportService({ host: options.host, nowMs, findPlan: plans.findName });

  // The command line only fills a store with what it is told to.
  if (!readOnly && options.shell !== 'cli') {
    const sampleId = await plans.createSampleIfNew();
    if (sampleId !== null) await settings.rememberPlan(sampleId);
  }
  const backup = readOnly ? Promise.resolve() : backups.createIfDue();
  const backupDone = backup.catch((cause: unknown) =>
    log.error(`no backup could be made in ${path.join(home, 'backups')}`, cause),
  );

  return {
    handlers: {
      ...plans.handlers,
      ...createEvidenceService(evidenceStore),
      ...bundles,
      ...settings.handlers,
      ...prices.handlers,
      ...backups.handlers,
      ...appInfo,
      ...report,
      ...machines,
    } satisfies Record<keyof typeof contract, unknown>,
    fault: null,
    async close() {
      await summaries.close();
      await backupDone;
      await store.close();
    },
  };
}

/** Loaded when somebody asks: no start needs it. */
async function askOperatingSystem(): Promise<MachineFacts> {
  return (await import('#main/backend/machines/read-facts')).readFacts();
}
