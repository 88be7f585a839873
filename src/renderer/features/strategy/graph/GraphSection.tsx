import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { Plan } from '#core/plan/plan';
import { type ConceptGraphResult, isKnown, OUTCOME, weakestNode } from '#core/strategy/graph/concept-graph';
import type { NodeId } from '#core/strategy/graph/nodes';
import { GraphDrawing } from '../../../strategy/graph/GraphDrawing';
import { nodeState } from '../../../strategy/graph/node-state';
import type { GraphWords } from '../../../strategy/graph/use-graph-words';
import { SectionHead } from '../../../ui/SectionHead';
import { StateWord } from '../../../ui/StateWord';
import { GraphTable } from './GraphTable';
import classes from './graph.module.css';
import type { GraphEdits } from './use-graph-edits';

export interface GraphSectionProps {
  readonly graph: ConceptGraphResult;
  readonly plan: Plan;
  readonly words: GraphWords;
  readonly edits: GraphEdits;
  readonly selected: NodeId | null;
  readonly onSelect: (id: NodeId) => void;
}

/** The graph, or the same as a table, with the sentence that it comes to. */
export function GraphSection({ graph, plan, words, edits, selected, onSelect }: GraphSectionProps) {
  const { t } = words;
  const [isTable, setIsTable] = useState(false);
  const hasWeights = Object.keys(plan.conceptGraph?.weights ?? {}).length > 0;
  return (
    <section aria-labelledby="concept-graph">
      <SectionHead
        id="concept-graph"
        title={t('title')}
        meta={
          <button type="button" className="link" aria-expanded={isTable} onClick={() => setIsTable(!isTable)}>
            {t(isTable ? 'asGraph' : 'asTable')}
          </button>
        }
      />
      <p className={classes.sentence}>{sentence(graph, words)}</p>
      {isTable ? (
        <GraphTable graph={graph} words={words} selected={selected} onSelect={onSelect} />
      ) : (
        <>
          <GraphDrawing graph={graph} words={words} selected={selected} onSelect={onSelect} />
          <p className={classes.legend}>
            <span>{t('legend.scale')}</span>
            <span data-line="">{t('legend.given')}</span>
            <span data-line="added">{t('legend.added')}</span>
            <span>
              <StateWord tone="unk">{t('legend.waits')}</StateWord>
            </span>
            <span>
              <StateWord tone="crit">{t('legend.breach')}</StateWord>
            </span>
            <span>{t('legend.noNumber')}</span>
          </p>
        </>
      )}
      <div className={classes.added}>
        <Checkbox
          label={t('added.label')}
          description={t('added.text')}
          checked={plan.conceptGraph?.countsAddedLinks ?? true}
          onChange={(event) => edits.countAdded(event.currentTarget.checked)}
        />
        {hasWeights ? (
          <button type="button" className="link" onClick={edits.resetWeights}>
            {t('weightsReset')}
          </button>
        ) : null}
      </div>
    </section>
  );
}

/** What the graph comes to, and what holds it back most. */
function sentence(graph: ConceptGraphResult, words: GraphWords): string {
  const { t } = words;
  const outcome = graph.nodes.get(OUTCOME);
  if (outcome === undefined) return '';
  const weak = weakestNode(graph);
  const weakest =
    weak === null
      ? ''
      : t(nodeState(weak) === 'breach' ? 'weakestBreach' : 'weakest', {
          node: words.node(weak.id),
          score: words.points(weak.quantiles.p50),
        });
  return t(isKnown(outcome) ? 'sentence' : 'sentenceRange', { score: words.score(outcome), weakest });
}
