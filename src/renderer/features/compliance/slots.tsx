import { type ComponentType, lazy } from 'react';

type Parts = Readonly<Record<string, ComponentType<Readonly<Record<string, unknown>>>>>;

const FOUND = import.meta.glob<Parts>('./{calendar,evidence}/index.ts');

/** A part of the screen that is loaded when it is first shown; null while the product has none. */
function slot<Props>(folder: 'calendar' | 'evidence', name: string): ComponentType<Props> | null {
  const load = FOUND[`./${folder}/index.ts`];
  if (load === undefined) return null;
  return lazy(async () => {
    const part = (await load())[name];
    if (part === undefined) throw new Error(`features/compliance/${folder} exports no ${name}`);
    return { default: part as ComponentType<Props> };
  }) as unknown as ComponentType<Props>;
}

export const CalendarSlot = slot<Readonly<Record<never, never>>>('calendar', 'CalendarView');
export const EvidenceSlot = slot<{ readonly dutyId: string }>('evidence', 'EvidenceList');
