import type { Kysely } from 'kysely';
import { DEFAULT_SETTINGS } from '#core/contract/default-settings';
import type { Handlers } from '#core/contract/define-contract';
import { Settings, type settingsContract } from '#core/contract/settings';
import { ok } from '#core/shared/result';
import { createKeyValueRepository } from '#main/backend/db/key-value-repository';
import type { Tables } from '#main/backend/db/tables';

type SettingsHandlers = Pick<Handlers<typeof settingsContract>, 'settings.get' | 'settings.set'>;

/** Settings of this machine. */
export function createSettingsService(db: Kysely<Tables>) {
  async function read(): Promise<Settings> {
    return withDefaults(await createKeyValueRepository(db, 'setting').all());
  }

  async function write(changes: Partial<Record<keyof Settings, unknown>>): Promise<void> {
    await db.transaction().execute(async (tx) => {
      const settings = createKeyValueRepository(tx, 'setting');
      for (const [key, value] of Object.entries(changes))
        if (value !== undefined) await settings.set(key, value);
    });
  }

  const handlers: SettingsHandlers = {
    'settings.get': async () => ok(await read()),
    async 'settings.set'(changes) {
      await write(changes);
      return ok(await read());
    },
  };

  return {
    handlers,
    currency: async () => (await read()).currency,
    rememberPlan: (id: string) => write({ lastPlanId: id }),
    /** Forgets the plan that was open last, if it is this one. */
    async forgetPlan(id: string): Promise<void> {
      if ((await read()).lastPlanId === id) await write({ lastPlanId: null });
    },
  };
}

/** A value that this version does not know, e.g. after a step back to it, counts as not set. */
function withDefaults(stored: Readonly<Record<string, unknown>>): Settings {
  const known = Object.entries(Settings.shape).flatMap(([key, schema]) => {
    const parsed = Object.hasOwn(stored, key) ? schema.safeParse(stored[key]) : null;
    return parsed?.success ? [[key, parsed.data]] : [];
  });
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(known) };
}
