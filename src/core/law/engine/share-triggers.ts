import type { Trigger } from '#core/law/trigger';

/**
 * Makes equal parts of triggers the same object, so that what a file asks a hundred times is answered once and two
 * questions can be compared by identity.
 *
 * @returns gives the shared object of a trigger; triggers shared by the same function share their parts
 */
export function createTriggerSharing(): (trigger: Trigger) => Trigger {
  const known = new Map<string, Trigger>();
  const ids = new Map<Trigger, number>();

  /** The first trigger that was written like this one. */
  function first(key: string, trigger: Trigger): Trigger {
    const earlier = known.get(key);
    if (earlier !== undefined) return earlier;
    known.set(key, trigger);
    ids.set(trigger, ids.size);
    return trigger;
  }

  function share(trigger: Trigger): Trigger {
    if ('all' in trigger) {
      const all = trigger.all.map(share);
      return first(`all ${all.map((part) => ids.get(part)).join(' ')}`, { all });
    }
    if ('any' in trigger) {
      const any = trigger.any.map(share);
      return first(`any ${any.map((part) => ids.get(part)).join(' ')}`, { any });
    }
    if ('not' in trigger) {
      const not = share(trigger.not);
      return first(`not ${ids.get(not)}`, { not });
    }
    return first(JSON.stringify(trigger), trigger);
  }

  return share;
}
