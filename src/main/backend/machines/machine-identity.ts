import type { Kysely } from 'kysely';
import type { MachineFacts } from '#core/machine/machine-profile';
import { mergeFacts } from '#core/machine/machine-rules';
import { canBeSameMachine } from '#core/machine/same-machine';
import { createKeyValueRepository } from '#main/backend/db/key-value-repository';
import type { Tables } from '#main/backend/db/tables';

/** Name in the table `meta`; backups leave that table alone, so that a restored one cannot say who we are. */
const KEY = 'machines_here';

/** A machine this data folder has been used on. */
interface Here {
  /** Random: it says nothing of the machine, and no two machines have the same. */
  readonly id: string;
  readonly facts: MachineFacts;
}

/** Which of the measured machines this one is. */
export function createMachineIdentity(db: Kysely<Tables>, newId: () => string) {
  async function known(): Promise<readonly Here[]> {
    const { [KEY]: value } = await createKeyValueRepository(db, 'meta').all();
    return Array.isArray(value) ? (value as Here[]) : [];
  }

  return {
    /** Id of the machine that was last seen here; null = none has been yet. */
    async lastSeen(): Promise<string | null> {
      return (await known())[0]?.id ?? null;
    },
    /**
     * Id of the machine with these facts. A data folder may be copied, or lie on a disk that several machines share:
     * each of them gets an id of its own, and the same one when it is back.
     */
    async identify(facts: MachineFacts): Promise<string> {
      const all = await known();
      const same = all.find((here) => canBeSameMachine(here.facts, facts));
      const id = same?.id ?? newId();
      const others = all.filter((here) => here !== same);
      await createKeyValueRepository(db, 'meta').set(KEY, [
        { id, facts: same === undefined ? facts : mergeFacts(same.facts, facts) },
        ...others,
      ]);
      return id;
    },
  };
}
