import type { Plan } from '#core/plan/plan';
import type { ConceptGraphResult } from '#core/strategy/graph/concept-graph';
import { MAX_LINK_WEIGHT, type NodeId } from '#core/strategy/graph/nodes';
import type { GraphWords } from '../../../strategy/graph/use-graph-words';
import { NumberField } from '../../../ui/NumberField';
import classes from './panel.module.css';
import type { GraphEdits } from './use-graph-edits';

export interface LinkWeightsProps {
  readonly id: NodeId;
  readonly graph: ConceptGraphResult;
  readonly plan: Plan;
  readonly words: GraphWords;
  readonly edits: GraphEdits;
  readonly onSelect: (id: NodeId) => void;
}

/** The nodes before a node, and what each of them counts. */
export function LinkWeights({ id, graph, plan, words, edits, onSelect }: LinkWeightsProps) {
  const { t } = words;
  const incoming = graph.links.filter(({ to }) => to === id);
  const weights = plan.conceptGraph?.weights ?? {};
  const isSwitchedOff = plan.conceptGraph?.countsAddedLinks === false;
  if (incoming.length === 0) return null;
  return (
    <>
      <h3>{t('panel.links')}</h3>
      <ul className={classes.rows}>
        {incoming.map((link) => {
          const before = graph.nodes.get(link.from);
          return (
            <li key={link.id} className={classes.link}>
              <span>
                <button type="button" className="link" onClick={() => onSelect(link.from)}>
                  {words.node(link.from)}
                </button>{' '}
                {before === undefined ? null : words.score(before)}
                {link.isAdded ? <span className={classes.source}>{t('panel.addedLink')}</span> : null}
              </span>
              {link.isAdded && isSwitchedOff ? (
                <span className={classes.number}>{t('times', { weight: 0 })}</span>
              ) : (
                <NumberField
                  label={t('panel.weight', { node: words.node(link.from) })}
                  hideLabel
                  value={link.weight}
                  min={0}
                  max={MAX_LINK_WEIGHT}
                  onChange={(weight) => edits.weigh(link.id, weight)}
                />
              )}
              {Object.hasOwn(weights, link.id) ? (
                <button type="button" className="link" onClick={() => edits.weigh(link.id, null)}>
                  {t('panel.weightReset')}
                </button>
              ) : null}
            </li>
          );
        })}
      </ul>
      <p className={classes.small}>{t('panel.weightHelp')}</p>
    </>
  );
}
