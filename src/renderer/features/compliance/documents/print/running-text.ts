import type { FilledDocument } from '#core/assessments/fill-document';
import type { RunningText } from '../../../../print/page-rules';

/** The words of head and foot of every page, in the language of the document. */
export function runningText(
  { title, planName, language }: FilledDocument,
  draft: string,
  day: string,
): RunningText {
  return language === 'zh'
    ? { head: `${planName}：${title}`, draft, foot: `${day}　Landfall`, pageParts: ['第', '页，共', '页'] }
    : { head: `${planName}: ${title}`, draft, foot: `${day}   Landfall`, pageParts: ['page ', ' of ', ''] };
}
