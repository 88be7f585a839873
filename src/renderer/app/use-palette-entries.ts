import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { TRANSPARENCY_DOCUMENT_IDS } from '#core/assessments/document';
import { milestonesOf } from '#core/law/plan-duties/milestones';
import { evidenceOfPlan } from '#core/plan/plan-evidence';
import { usePlanDuties } from '../state/use-plan-duties';
import { useCatalog, usePlan, usePlanList, useSession } from '../state/use-state';
import type { Commands } from './commands';
import { IS_MAC } from './is-mac';
import type { PaletteEntry } from './palette-entries';
import { QUESTIONS } from './questions';
import { SCREENS } from './screens';
import { chordOf } from './shortcuts';
import { textOfKey } from './text-of-key';
import { useEditLabel } from './use-edit-label';
import { useShortcutList } from './use-shortcut-list';

/** Everything one can go to or do, in the language in use. */
export function usePaletteEntries(commands: Commands): readonly PaletteEntry[] {
  const actions = useActionEntries(commands);
  const destinations = useDestinationEntries(commands);
  const duties = useDutyEntries(commands);
  return useMemo(() => [...actions, ...destinations, ...duties], [actions, destinations, duties]);
}

function useActionEntries(commands: Commands): readonly PaletteEntry[] {
  const { t, i18n } = useTranslation('shell');
  const isOpen = useSession((session) => session.plan !== null);
  const hasEvidence = useSession(({ plan }) => plan !== null && evidenceOfPlan(plan).length > 0);
  const undoLabel = useSession((session) => session.undoLabel);
  const redoLabel = useSession((session) => session.redoLabel);
  const editLabel = useEditLabel();
  const shortcuts = useShortcutList();
  return useMemo(() => {
    const action = (id: string, label: string, run: () => unknown): PaletteEntry => ({
      id: `action/${id}`,
      group: 'actions',
      label,
      keywords: '',
      chord: chordOf(shortcuts, id, IS_MAC),
      run,
    });
    const chinese = i18n.language.startsWith('zh');
    return [
      action('newPlan', t('shortcut.newPlan'), commands.newPlan),
      ...(undoLabel === null
        ? []
        : [action('undo', t('undo.what', { change: editLabel(undoLabel) }), commands.undo)]),
      ...(redoLabel === null
        ? []
        : [action('redo', t('redo.what', { change: editLabel(redoLabel) }), commands.redo)]),
      ...(isOpen
        ? [
            action('duplicate', t('action.duplicate'), commands.duplicatePlan),
            action('export', t('action.export'), commands.exportPlan),
            ...(hasEvidence
              ? [action('exportAlone', t('action.exportAlone'), commands.exportPlanAlone)]
              : []),
            action('print', t('shortcut.print'), commands.printReport),
          ]
        : []),
      action('light', t('action.light'), () => commands.setTheme('light')),
      action('dark', t('action.dark'), () => commands.setTheme('dark')),
      // Written in the language it leads to, so that one who cannot read this one finds out.
      action('language', chinese ? 'Switch to English' : '切换到中文', () =>
        commands.setLanguage(chinese ? 'en' : 'zh'),
      ),
      action('shortcuts', t('shortcut.shortcuts'), commands.openShortcuts),
    ];
  }, [t, i18n.language, isOpen, hasEvidence, undoLabel, redoLabel, editLabel, commands, shortcuts]);
}

function useDestinationEntries(commands: Commands): readonly PaletteEntry[] {
  const { t, i18n } = useTranslation('shell');
  const countries = useCatalog((state) => state.catalog?.countries);
  const plans = usePlanList((list) => list.items);
  const isOpen = useSession((session) => session.plan !== null);
  const shortcuts = useShortcutList();
  return useMemo(() => {
    const chinese = i18n.language.startsWith('zh');
    return [
      ...SCREENS.map(
        ({ id, path }): PaletteEntry => ({
          id: `place/${id}`,
          group: 'places',
          label: t(`screen.${id}`),
          keywords: '',
          chord: chordOf(shortcuts, `screen-${id}`, IS_MAC),
          run: () => commands.goTo(path),
        }),
      ),
      ...(isOpen ? TRANSPARENCY_DOCUMENT_IDS : []).map(
        (id): PaletteEntry => ({
          id: `place/${id}`,
          group: 'places',
          label: t(`document.${id}`),
          keywords: id,
          chord: null,
          run: () => commands.goTo(`/compliance?view=documents&document=${id}`),
        }),
      ),
      ...(isOpen ? QUESTIONS : []).map(
        ({ path, labelKey }): PaletteEntry => ({
          id: `question/${path}`,
          group: 'questions',
          label: textOfKey(labelKey, {}) ?? path,
          keywords: `${path} ${textOfKey(`synonyms:${path.replaceAll('.', '_')}`, {}) ?? ''}`,
          chord: null,
          run: () => commands.goTo(`/plan?field=${encodeURIComponent(path)}`),
        }),
      ),
      ...plans.map(
        ({ id, name, client }): PaletteEntry => ({
          id: `plan/${id}`,
          group: 'plans',
          label: name,
          keywords: client,
          chord: null,
          run: () => commands.openPlan(id),
        }),
      ),
      ...(countries ?? []).map(
        ({ iso2, nameEn, nameZh }): PaletteEntry => ({
          id: `country/${iso2}`,
          group: 'countries',
          label: chinese ? nameZh : nameEn,
          keywords: `${iso2} ${nameEn} ${nameZh}`,
          chord: null,
          run: () => commands.selectCountry(iso2),
        }),
      ),
    ];
  }, [t, i18n.language, countries, plans, isOpen, commands, shortcuts]);
}

/** Duties that concern the plan, by their names in both languages. */
function useDutyEntries(commands: Commands): readonly PaletteEntry[] {
  const { i18n } = useTranslation('shell');
  const launch = usePlan((plan) => milestonesOf(plan).launch);
  const duties = usePlanDuties(launch);
  return useMemo(() => {
    const language = i18n.language.startsWith('zh') ? 'zh' : 'en';
    const concerning = (duties?.duties ?? []).filter(
      ({ assessment: { state } }) => state !== 'not-applicable' && state !== 'ended',
    );
    return concerning.map(
      ({ assessment: { duty } }): PaletteEntry => ({
        id: `duty/${duty.id}`,
        group: 'duties',
        label: duty.title[language],
        keywords: `${duty.title.en} ${duty.title.zh} ${duty.id}`,
        chord: null,
        run: () => commands.goTo(`/compliance?duty=${encodeURIComponent(duty.id)}`),
      }),
    );
  }, [i18n.language, duties, commands]);
}
