import type { Bilingual } from '#core/law/law';
import { type EntryPlan, type EntryProduct, MOST_AXES } from '#core/plan/entry-plan';
import type { EntryTemplate } from '#core/strategy/entry/templates/entry-template';
import { IMAGE } from '#core/strategy/entry/templates/image';
import { NATURAL_LANGUAGE } from '#core/strategy/entry/templates/natural-language';
import { RECOMMENDER } from '#core/strategy/entry/templates/recommender';

export const ENTRY_TEMPLATES: Readonly<Record<EntryProduct, EntryTemplate>> = {
  'natural-language': NATURAL_LANGUAGE,
  image: IMAGE,
  recommender: RECOMMENDER,
};

/**
 * Takes a template's questions, axes and tasks into an entry plan. What the user has written, scored or planned stays as
 * it is, and what came from the same template before is not added again. Nothing is said about the market.
 *
 * @param language in which names and titles are written into the plan
 */
export function applyTemplate(plan: EntryPlan, product: EntryProduct, language: keyof Bilingual): EntryPlan {
  const { axes, tasks } = ENTRY_TEMPLATES[product];
  const knownAxes = new Set(plan.axes.map(({ id }) => id));
  const knownTasks = new Set(plan.tasks.map(({ id }) => id));
  return {
    ...plan,
    product,
    axes: [
      ...plan.axes,
      ...axes.filter(({ id }) => !knownAxes.has(id)).map(({ id, name }) => ({ id, name: name[language] })),
    ].slice(0, MOST_AXES),
    tasks: [
      ...plan.tasks,
      ...tasks
        .filter(({ id }) => !knownTasks.has(id))
        .map(({ id, section, monthsFromLaunch, title }) => ({
          id,
          section,
          monthsFromLaunch,
          title: title[language],
          owner: '',
          dueOn: null,
          status: 'open' as const,
        })),
    ],
  };
}
