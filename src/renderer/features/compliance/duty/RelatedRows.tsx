import { Link } from 'wouter';
import type { DutyRowProps } from './DutyPanel';

/** Where the same work counts as well, and which duties take turns with this one. */
export function RelatedRows({ entry, data, place, words }: DutyRowProps) {
  const { t } = words;
  const { duty } = entry.assessment;
  const everywhere = data.entries.find(({ assessment }) => assessment.duty.id === duty.id)?.countries ?? [];
  const others = everywhere.filter((country) => !entry.countries.includes(country));
  const next = duty.replacedBy === null ? undefined : data.index.duties.get(duty.replacedBy);
  const before = [...data.index.duties.values()].filter(({ replacedBy }) => replacedBy === duty.id);
  const link = (id: string, title: string) => (
    <Link key={id} href={place.href({ duty: id })}>
      {title}
    </Link>
  );
  return (
    <>
      {others.length === 0 ? null : (
        <>
          <dt>{t('related.covers')}</dt>
          <dd>{t('related.coversText', { countries: words.countries(others) })}</dd>
        </>
      )}
      {next === undefined ? null : (
        <>
          <dt>{t('related.replacedBy')}</dt>
          <dd>{link(next.id, words.text(next.title))}</dd>
        </>
      )}
      {before.length === 0 ? null : (
        <>
          <dt>{t('related.replaces')}</dt>
          <dd>{before.map(({ id, title }) => link(id, words.text(title)))}</dd>
        </>
      )}
    </>
  );
}
