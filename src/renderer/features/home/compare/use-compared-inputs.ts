import { useEffect, useRef, useState } from 'react';
import type { PlanListItem } from '#core/contract/plans';
import { useStores } from '../../../state/stores-context';
import { type InputValues, inputValues } from './compared-inputs';

interface Read {
  readonly updatedAtMs: number;
  readonly values: InputValues;
}

/** The inputs of the plans that stand side by side, by id; a plan is read again once it has changed. */
export function useComparedInputs(items: readonly PlanListItem[]): ReadonlyMap<string, InputValues> {
  const { call } = useStores();
  const read = useRef<Map<string, Read>>(new Map());
  const [values, setValues] = useState<ReadonlyMap<string, InputValues>>(new Map());

  useEffect(() => {
    let isStale = false;
    async function readAll(): Promise<void> {
      const outdated = items.filter((item) => read.current.get(item.id)?.updatedAtMs !== item.updatedAtMs);
      for (const { id, updatedAtMs } of outdated) {
        const opened = await call('plans.open', { id });
        // A plan that cannot be read keeps its column: its cost is known, its inputs are not.
        if (opened.ok) read.current.set(id, { updatedAtMs, values: inputValues(opened.value.plan) });
      }
      if (!isStale) setValues(new Map([...read.current].map(([id, one]) => [id, one.values])));
    }
    void readAll();
    return () => {
      isStale = true;
    };
  }, [call, items]);

  return values;
}
