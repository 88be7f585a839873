import type { LawIndex } from '#core/law/engine/law-index';
import type { Instrument } from '#core/law/law';
import { countryEntries, type DutyEntry } from '#core/law/plan-duties/duty-entries';
import type { PlanDuties } from '#core/law/plan-duties/plan-duties';
import type { ThemeId } from '#core/law/themes';
import { APPROVAL_DUTIES, STAY_DUTIES } from '#core/placement/data-rules';
import type { EntryField } from '#core/plan/entry-plan';
import type { AuthoritiesPrompt, DutiesPrompt, PromptDuty } from '#core/strategy/entry/entry-prompt';

/**
 * Duties of the catalog that name the languages in which people are to be told something, by our reading of their texts.
 * The catalog holds no law on language as such: none here does not mean that there is none.
 */
export const LANGUAGE_DUTIES: readonly string[] = ['my-pdpa.notice-consent', 'in-dpdp.notice'];

/** Which duties stand beside which text; the first that takes a duty keeps it. */
const GROUPS: readonly {
  readonly id: DutiesPrompt['id'];
  readonly field: EntryField;
  readonly themes: readonly ThemeId[];
  readonly ids: readonly string[];
}[] = [
  { id: 'language-duties', field: 'localisation.languages', themes: [], ids: LANGUAGE_DUTIES },
  {
    id: 'stay-duties',
    field: 'localisation.localHosting',
    themes: [],
    ids: [...STAY_DUTIES, ...APPROVAL_DUTIES],
  },
  { id: 'transfer-duties', field: 'localisation.localData', themes: ['transfers-localisation'], ids: [] },
  {
    id: 'content-duties',
    field: 'localisation.norms',
    themes: ['content', 'ai-transparency-labelling', 'minors'],
    ids: [],
  },
  { id: 'filing-duties', field: 'localisation.norms', themes: ['registration-filing'], ids: [] },
];

/**
 * What the law of a market says to its entry plan: duties that apply, or of which a missing answer decides, and the
 * authorities of its laws on AI. A country that the plan has nothing to do with was not asked about.
 */
export function lawPrompts(
  country: string,
  { countries }: Pick<PlanDuties, 'countries'>,
  { instruments }: Pick<LawIndex, 'instruments'>,
): readonly (DutiesPrompt | AuthoritiesPrompt)[] {
  const found = countries.find((duties) => duties.country === country);
  const entries =
    found === undefined
      ? null
      : onceEach(countryEntries(found).filter(({ kind }) => kind === 'binding' || kind === 'unknown'));
  const taken = new Set<string>();
  const groups = GROUPS.map(({ id, field, themes, ids }): DutiesPrompt => {
    const own = entries?.filter(
      ({ assessment: { duty } }) =>
        !taken.has(duty.id) && (ids.includes(duty.id) || themes.includes(duty.theme)),
    );
    for (const { assessment } of own ?? []) taken.add(assessment.duty.id);
    return { kind: 'duties', id, field, duties: own?.map(promptDuty) ?? null };
  });
  return [
    ...groups,
    {
      kind: 'authorities',
      id: 'authorities',
      field: 'cooperation.standards',
      instruments: entries === null ? null : aiLaws(entries, instruments),
    },
  ];
}

function promptDuty({ assessment: { duty, from }, kind }: DutyEntry): PromptDuty {
  return { duty, from, isOpen: kind === 'unknown' };
}

/** A duty of several states of one country counts once; where it applies it is not open. */
function onceEach(entries: readonly DutyEntry[]): readonly DutyEntry[] {
  const byId = new Map<string, DutyEntry>();
  for (const entry of entries) {
    const { id } = entry.assessment.duty;
    const known = byId.get(id);
    if (known === undefined || (known.kind === 'unknown' && entry.kind === 'binding')) byId.set(id, entry);
  }
  return [...byId.values()];
}

function aiLaws(
  entries: readonly DutyEntry[],
  instruments: ReadonlyMap<string, Instrument>,
): readonly Instrument[] {
  const ids = new Set(entries.map(({ assessment }) => assessment.duty.instrumentId));
  return [...ids].flatMap((id) => {
    const instrument = instruments.get(id);
    return instrument?.kind === 'ai' ? [instrument] : [];
  });
}
