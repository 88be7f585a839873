import { useMemo } from 'react';
import type { ThreePoint } from '#core/uncertainty/three-point';
import { useStores } from '../../state/stores-context';
import { withOrigins } from '../../state/with-origins';
import type { Words } from './use-words';

/** What can be placed in a country. */
export type Part = 'training' | 'serving' | 'team';
export const PARTS: readonly Part[] = ['training', 'serving', 'team'];

/** Edits of the plan from this screen; each is one step of undo. */
export function useCountryEdits({ t, name }: Pick<Words, 't' | 'name'>) {
  const { session, ui } = useStores();
  return useMemo(() => {
    function tell(done: ReturnType<typeof session.edit>, sentence: string): boolean {
      ui.announce(done.ok ? sentence : t('place.failed', { reason: done.error.message }));
      return done.ok;
    }
    return {
      place(part: Part, iso2: string): void {
        const path = `placement.${part}`;
        const done = session.editMany(withOrigins([{ path, value: iso2 }], [path], 'typed'), `edit:${path}`);
        tell(done, t('place.placed', { part: t(`place.${part}Is`), country: name(iso2) }));
      },
      placeAll(iso2: string): void {
        const changes = PARTS.map((part) => ({ path: `placement.${part}`, value: iso2 }));
        const ids = changes.map(({ path }) => path);
        const done = session.editMany(withOrigins(changes, ids, 'typed'), 'edit:placement.all');
        tell(done, t('place.placed', { part: t('place.all'), country: name(iso2) }));
      },
      addMarket(iso2: string, { low, likely, high }: ThreePoint): boolean {
        const position = session.store.getState().plan?.markets.length ?? 0;
        const market = { country: iso2, monthlyActiveUsers: { low, likely, high } };
        const changes = [{ path: ['markets', String(position)], value: market }];
        const done = session.editMany(withOrigins(changes, ['markets'], 'typed'), 'edit:markets.added', {
          country: iso2,
        });
        return tell(done, t('place.added', { country: name(iso2) }));
      },
    };
  }, [session, ui, t, name]);
}
