import { ENTRY_FIELDS, type EntrySection } from '#core/plan/entry-plan';
import { entryCompleteness } from '#core/strategy/entry/completeness';
import { SectionHead } from '../../../ui/SectionHead';
import type { EntryProps } from './entry-props';
import { FieldRow } from './FieldRow';

export interface SectionBlockProps extends EntryProps {
  readonly section: EntrySection;
}

/** A section: each text with its questions at the left, what is known at the right. */
export function SectionBlock({ section, ...view }: SectionBlockProps) {
  const { t } = view.words;
  const state = entryCompleteness(view.entry).sections.find((each) => each.section === section);
  return (
    <section aria-labelledby={`entry-${section}`}>
      <SectionHead
        id={`entry-${section}`}
        title={t(`section.${section}`)}
        meta={state === undefined ? undefined : t('sectionMeta', { written: state.written, of: state.of })}
      />
      {ENTRY_FIELDS[section].map((field) => (
        <FieldRow key={`${view.country} ${field}`} section={section} field={field} {...view} />
      ))}
    </section>
  );
}
