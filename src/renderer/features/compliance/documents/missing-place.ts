import type { Missing } from '#core/assessments/document';
import { questionHref } from '../../../law/question-href';

/** Where in the plan a missing answer is given; null = the plan does not ask for it. */
export function missingPlace({ fact, path }: Missing): string | null {
  if (fact !== undefined) return questionHref(fact);
  return path === undefined ? null : `/plan?field=${encodeURIComponent(path)}`;
}
