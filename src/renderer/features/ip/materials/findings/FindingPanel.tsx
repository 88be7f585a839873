import { Link } from 'wouter';
import { FACTS } from '#core/law/facts';
import { authorityText } from '../../../../ip/authority-text';
import { useFactText } from '../../../../law/fact-text';
import { questionHref } from '../../../../law/question-href';
import { useReasonText } from '../../../../law/reason-text';
import rows from '../../../../ui/panel-rows.module.css';
import { SidePanel } from '../../../../ui/SidePanel';
import { UseQuestion } from '../UseQuestion';
import type { MaterialEdits } from '../use-material-edits';
import type { MaterialWords } from '../use-material-words';
import type { KeyedFinding, MaterialsData } from '../use-materials';
import { nameOfUse } from '../use-text';
import { AcceptRows } from './AcceptRows';
import classes from './finding.module.css';
import { SourceLine } from './SourceLine';
import { StatusWord } from './StatusWord';

export interface FindingPanelProps {
  readonly keyed: KeyedFinding;
  readonly data: MaterialsData;
  readonly words: MaterialWords;
  readonly edits: MaterialEdits;
  readonly onOpenMaterial: (id: string) => void;
  readonly onClose: () => void;
}

/** One finding: what the licence asks, why it bites, what would settle it, what to do, from where. */
export function FindingPanel({ keyed, data, words, edits, onOpenMaterial, onClose }: FindingPanelProps) {
  const { t } = words;
  const { finding, record } = keyed;
  const facts = useFactText();
  const reason = useReasonText();
  const rule = data.ip.rules.find(({ id }) => id === finding.id);
  const uses = data.ip.uses.filter(({ id }) => finding.missingUses.includes(id));
  const decided = [...(rule?.usesAll ?? []), ...(rule?.usesAny ?? [])].filter((id) =>
    finding.materials.some((each) => data.planIp.materials.get(each)?.uses[id] === true),
  );
  /** Who says that a use is made of the materials. */
  const originOf = (use: string) => {
    const saysItself = finding.materials.some((id) => data.byId.get(id)?.uses[use] === true);
    if (saysItself) return 'saidHere';
    return data.part.uses[use] === true ? 'saidForAll' : 'shown';
  };
  const wordsOf = (id: string) => {
    const use = data.ip.uses.find((each) => each.id === id);
    return use === undefined ? id : nameOfUse(use, words);
  };
  return (
    <SidePanel
      title={words.text(finding.title)}
      meta={t(finding.materials.length > 1 ? 'finding.metaMany' : 'finding.meta')}
      onClose={onClose}
    >
      <p className={classes.state}>
        <StatusWord finding={finding} record={record} words={words} />
        <span className={classes.small}>{t(`severity.${finding.severity}`)}</span>
      </p>
      <p className={rows.lead}>{words.text(finding.what)}</p>
      <dl className={rows.rows}>
        <dt>{t('finding.about', { count: finding.materials.length })}</dt>
        <dd>
          <ul className={classes.list}>
            {finding.materials.map((id) => {
              const material = data.byId.get(id);
              return (
                <li key={id}>
                  {material === undefined ? (
                    id
                  ) : (
                    <button type="button" className="link" onClick={() => onOpenMaterial(id)}>
                      {material.name}
                    </button>
                  )}{' '}
                  <span className={classes.small}>
                    {(data.planIp.materials.get(id)?.licences ?? []).map(data.licenceName).join(' + ')}
                  </span>
                </li>
              );
            })}
          </ul>
        </dd>
        {finding.terms.length === 0 ? null : (
          <>
            <dt>{t('finding.terms')}</dt>
            <dd>
              <ul className={classes.list}>
                {finding.terms.map((term) => (
                  <li key={term.en}>{words.text(term)}</li>
                ))}
              </ul>
            </dd>
          </>
        )}
        {finding.state !== 'unknown' ? null : (
          <>
            <dt>{t('finding.unknown')}</dt>
            <dd>
              {uses.length + finding.missingFacts.length === 0 ? (
                t(finding.missingPlace ? 'finding.unknownPlace' : 'finding.unknownFigure')
              ) : (
                <p className={classes.small}>{t('finding.settles')}</p>
              )}
              {uses.map((use) => (
                <UseQuestion
                  key={use.id}
                  use={use}
                  answer={data.part.uses[use.id] ?? null}
                  unsaid={t('answer.open')}
                  words={words}
                  onAnswer={(answer) => edits.answer(use.id, answer, nameOfUse(use, words))}
                />
              ))}
              <ul className={classes.list}>
                {finding.missingFacts.map((fact) => (
                  <li key={fact}>
                    <Link href={questionHref(fact)}>{facts.word(fact, 'ask')}</Link>
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
        {decided.length + finding.because.length + finding.places.length === 0 ? null : (
          <>
            <dt>{t('finding.why')}</dt>
            <dd>
              <ul className={classes.list}>
                {decided.map((id) => (
                  <li key={id}>
                    {t('finding.use', { use: wordsOf(id) })}{' '}
                    <span className={classes.small}>{t(`finding.${originOf(id)}`)}</span>
                  </li>
                ))}
                {finding.because.map((each) => (
                  <li key={JSON.stringify(each.leaf)}>
                    {reason(each)}{' '}
                    <Link href={questionHref(each.leaf.fact)}>
                      {t('finding.change')}
                      <span className="visually-hidden">{facts.name(each.leaf.fact)}</span>
                    </Link>
                    {FACTS[each.leaf.fact].scope === 'country' && finding.places[0] !== undefined ? (
                      <span className={classes.small}> {words.country(finding.places[0])}</span>
                    ) : null}
                  </li>
                ))}
                {finding.places.length === 0 ? null : (
                  <li>{t('finding.where', { places: words.listed(finding.places.map(words.country)) })}</li>
                )}
              </ul>
            </dd>
          </>
        )}
        <dt>{t('finding.fix')}</dt>
        <dd>{words.text(finding.fix)}</dd>
        <dt>{t('finding.source')}</dt>
        <dd>
          {finding.authority === null
            ? words.listed(finding.licences.map(data.licenceName))
            : authorityText(finding.authority, words.format.language)}
          <SourceLine source={finding.source} words={words} />
          <p className={classes.small}>{t('finding.ruleId', { id: finding.id })}</p>
        </dd>
        <AcceptRows keyed={keyed} words={words} edits={edits} />
      </dl>
    </SidePanel>
  );
}
