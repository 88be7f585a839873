import { useEffect, useRef } from 'react';
import { useStores } from '../../../state/stores-context';
import { usePlanList } from '../../../state/use-state';

/** Figures of many plans come one after the other: the list asks again, ever more rarely while none arrives [ms]. */
const FIRST_WAIT_MS = 800;
const LONGEST_WAIT_MS = 15_000;

/** Keeps the list up to date while it is on the screen: what was typed last is stored first. */
export function useFreshPlanList(): void {
  const { session, planList } = useStores();
  const items = usePlanList((list) => list.items);
  const status = usePlanList((list) => list.status);
  const wait = useRef({ ms: FIRST_WAIT_MS, pendingCount: 0 });

  useEffect(() => {
    void session.flush().then(() => planList.refresh());
  }, [session, planList]);

  useEffect(() => {
    const pendingCount = items.filter(({ summary }) => summary === null).length;
    if (status !== 'ready' || pendingCount === 0) return;
    const isMoving = pendingCount !== wait.current.pendingCount;
    wait.current = {
      ms: isMoving ? FIRST_WAIT_MS : Math.min(2 * wait.current.ms, LONGEST_WAIT_MS),
      pendingCount,
    };
    const timer = setTimeout(() => void planList.refresh(), wait.current.ms);
    return () => clearTimeout(timer);
  }, [planList, items, status]);
}
