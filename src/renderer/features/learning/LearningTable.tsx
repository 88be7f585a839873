import { useTranslation } from 'react-i18next';
import type { LearningResource } from '#core/learning/learning-table';
import { ProvenanceChip } from '../../catalog/ProvenanceChip';
import { languageOf } from '../../format/language';
import { OutsideLink } from '../../ui/OutsideLink';
import { Table, Td, Th, Tr } from '../../ui/Table';
import classes from './learning.module.css';

/** One line a work: title, who and when, why to read it, and at which time. */
export function LearningTable({ resources }: { readonly resources: readonly LearningResource[] }) {
  const { t, i18n } = useTranslation('learning');
  const language = languageOf(i18n.language);
  return (
    <Table density="roomy" label={t('title')} className={classes.table ?? ''} stickyHead>
      <thead>
        <tr>
          <Th className={classes.work ?? ''}>{t('work')}</Th>
          <Th>{t('why')}</Th>
          <Th>{t('when')}</Th>
          <Th className={classes.source ?? ''}>{t('source')}</Th>
        </tr>
      </thead>
      <tbody>
        {resources.map((resource) => (
          <Tr key={resource.id}>
            <Td rowHead>
              <OutsideLink href={resource.url} note={t('outside')}>
                {resource.title}
              </OutsideLink>
              <span className={`meta ${classes.second}`}>
                {`${t('by', { authors: resource.authors, year: resource.year })}${language === 'zh' ? '　' : ' · '}${t(`kind.${resource.kind}`)}`}
              </span>
            </Td>
            <Td>{resource.why[language]}</Td>
            <Td>{resource.when[language]}</Td>
            <Td>
              <ProvenanceChip name={resource.title} provenance={resource} />
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}
