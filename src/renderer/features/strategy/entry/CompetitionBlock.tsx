import { TextInput } from '@mantine/core';
import { type Competitor, LONGEST_ENTRY, MOST_AXES, MOST_COMPETITORS } from '#core/plan/entry-plan';
import { freeId } from '#core/plan/free-id';
import { axisStandings } from '#core/strategy/entry/axis-standing';
import { competitorLetters } from '../../../entry-plan/standing-text';
import { SectionHead } from '../../../ui/SectionHead';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import { CompetitionRow } from './CompetitionRow';
import classes from './entry.module.css';
import type { EntryProps } from './entry-props';
import { NameForm } from './NameForm';

/** One's own product and the competitors on chosen axes: scores to type, a dot row, and where one stands. */
export function CompetitionBlock({ country, entry, words, change }: EntryProps) {
  const { t } = words;
  const { axes, competitors } = entry;
  const letters = competitorLetters(competitors);
  return (
    <section aria-labelledby="entry-competition">
      <SectionHead
        id="entry-competition"
        level={3}
        title={t('competition.title')}
        meta={t('competition.meta')}
      />
      {axes.length === 0 && competitors.length === 0 ? (
        <p className={classes.empty}>{t('competition.empty')}</p>
      ) : (
        <div className={classes.wide}>
          <Table density="roomy" label={t('competition.title')} className={classes.competition ?? ''}>
            <thead>
              <tr>
                <Th>{t('competition.axis')}</Th>
                <Th>{t('competition.you')}</Th>
                {competitors.map((competitor) => (
                  <Th key={competitor.id}>
                    {competitor.name} <span className={classes.soft}>{letters.get(competitor.id)}</span>
                  </Th>
                ))}
                <Th className={classes.dots ?? ''}>
                  <Scale />
                </Th>
                <Th>{t('competition.standing')}</Th>
                <td />
              </tr>
            </thead>
            <tbody>
              {axisStandings(entry).map((standing) => (
                <CompetitionRow
                  key={`${country} ${standing.axis.id}`}
                  standing={standing}
                  competitors={competitors}
                  letters={letters}
                  words={words}
                  change={change}
                />
              ))}
              {competitors.length === 0 ? null : <BasisRow {...{ competitors, words, change }} />}
            </tbody>
          </Table>
        </div>
      )}
      <div className={classes.forms}>
        <NameForm
          label={t('competition.competitorName')}
          button={t('competition.addCompetitor')}
          fault={
            competitors.length < MOST_COMPETITORS ? null : t('competition.full', { most: MOST_COMPETITORS })
          }
          emptyFault={t('competition.nameFault')}
          onAdd={(name) =>
            change('competition', (each) => {
              const id = freeId(
                'competitor',
                each.competitors.map((one) => one.id),
              );
              return { ...each, competitors: [...each.competitors, { id, name, basis: '', scores: {} }] };
            })
          }
        />
        <NameForm
          label={t('competition.axisName')}
          button={t('competition.addAxis')}
          fault={axes.length < MOST_AXES ? null : t('competition.full', { most: MOST_AXES })}
          emptyFault={t('competition.nameFault')}
          onAdd={(name) =>
            change('competition', (each) => {
              const id = freeId(
                'own',
                each.axes.map((one) => one.id),
              );
              return { ...each, axes: [...each.axes, { id, name }] };
            })
          }
        />
        {competitors.length === 0 ? null : <p className={classes.help}>{t('competition.legend')}</p>}
      </div>
    </section>
  );
}

function Scale() {
  return (
    <span className={classes.scale}>
      {[1, 2, 3, 4, 5].map((score) => (
        <span key={score}>{score}</span>
      ))}
    </span>
  );
}

/** What the scores of each competitor rest on, and the way to take it out. */
function BasisRow({
  competitors,
  words,
  change,
}: Pick<EntryProps, 'words' | 'change'> & { readonly competitors: readonly Competitor[] }) {
  const { t } = words;
  const update = (id: string, basis: string) =>
    change('competition', (each) => ({
      ...each,
      competitors: each.competitors.map((one) => (one.id === id ? { ...one, basis } : one)),
    }));
  return (
    <Tr>
      <Td rowHead />
      <Td />
      {competitors.map(({ id, name, basis }) => (
        <Td key={id}>
          <TextInput
            aria-label={t('competition.basis', { name })}
            placeholder={t('competition.basisPlaceholder')}
            maxLength={LONGEST_ENTRY.basis}
            value={basis}
            onChange={(event) => update(id, event.currentTarget.value)}
          />
          <button
            type="button"
            className="link"
            onClick={() =>
              change('competition', (each) => ({
                ...each,
                competitors: each.competitors.filter((one) => one.id !== id),
              }))
            }
          >
            {t('competition.remove', { name })}
          </button>
        </Td>
      ))}
      <td colSpan={3} />
    </Tr>
  );
}
