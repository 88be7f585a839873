import type { Duty } from '#core/law/law';

/** The duty as it stands in a territory: a variant replaces what it names, its source always. */
export function dutyInTerritory(duty: Duty, territory: string): Duty {
  const variant = duty.variants.find(({ territories }) => territories.includes(territory));
  if (variant === undefined) return duty;
  return {
    ...duty,
    what: variant.what ?? duty.what,
    provision: variant.provision ?? duty.provision,
    when: variant.when ?? duty.when,
    deadlineHours: variant.deadlineHours ?? duty.deadlineHours,
    appliesFrom: variant.appliesFrom ?? duty.appliesFrom,
    source: variant.source,
    officialSource: variant.officialSource,
    furtherSource: variant.furtherSource,
    read: variant.read,
    confidence: variant.confidence,
    note: variant.note ?? duty.note,
  };
}
