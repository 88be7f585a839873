import { type ConceptGraphResult, isKnown } from '#core/strategy/graph/concept-graph';
import { LAYERS, NODE_IDS, type NodeId } from '#core/strategy/graph/nodes';
import { JUDGED_NODES } from '#core/strategy/graph/questions';
import { GRAPH_RUNS } from '#core/strategy/graph/score-graph';
import { SCORE_AXIS } from '../../../strategy/graph/GraphDrawing';
import { inputText } from '../../../strategy/graph/input-text';
import { isHollow } from '../../../strategy/graph/node-state';
import type { GraphWords } from '../../../strategy/graph/use-graph-words';
import { RangeAxis } from '../../../ui/RangeAxis';
import { RangeMark } from '../../../ui/RangeMark';
import { SidePanel } from '../../../ui/SidePanel';
import type { StrategyData } from '../use-strategy-data';
import { InputRow } from './InputRow';
import { LinkWeights } from './LinkWeights';
import { MovesList } from './MovesList';
import { OwnScore } from './OwnScore';
import classes from './panel.module.css';
import { Questionnaire } from './Questionnaire';
import type { GraphEdits } from './use-graph-edits';

export interface NodePanelProps {
  readonly id: NodeId;
  readonly graph: ConceptGraphResult;
  readonly data: StrategyData;
  readonly words: GraphWords;
  readonly edits: GraphEdits;
  /** null closes it. */
  readonly onSelect: (id: NodeId | null) => void;
}

const AXIS = { ...SCORE_AXIS, ticks: [0, 50, 100], isLog: false };

/** A node opened: score, inputs, links, formula with the plan's figures, what moves it, what it feeds. */
export function NodePanel({ id, graph, data, words, edits, onSelect }: NodePanelProps) {
  const { t } = words;
  const node = graph.nodes.get(id);
  if (node === undefined) return null;
  const place = NODE_IDS.indexOf(id);
  const layer = LAYERS.find(({ nodes }) => nodes.some((other: NodeId) => other === id))?.id ?? 'outcome';
  const judged = JUDGED_NODES.find((other) => other === id);
  const step = (by: number, word: string) => {
    const other = NODE_IDS[place + by];
    return other === undefined ? null : (
      <button type="button" className="link" onClick={() => onSelect(other)}>
        {word}
      </button>
    );
  };
  const feeds = graph.links.filter(({ from, weight }) => from === id && weight > 0);
  return (
    <SidePanel
      title={words.node(id)}
      meta={
        <>
          {t('panel.layer', { layer: t(`layer.${layer}`), number: place + 1 })}{' '}
          {step(-1, t('panel.previous'))} {step(1, t('panel.next'))}
        </>
      }
      onClose={() => onSelect(null)}
    >
      <p className={classes.figure}>
        {isKnown(node) ? (
          <>
            {words.points(node.quantiles.p50)} <span>{words.bracketed(words.range(node))}</span>
          </>
        ) : (
          <span>{words.range(node)}</span>
        )}
      </p>
      <RangeMark
        quantiles={node.quantiles}
        axis={AXIS}
        size="headline"
        hollow={isHollow(node)}
        label={words.node(id)}
        text={words.points}
        runs={GRAPH_RUNS}
      />
      <RangeAxis axis={AXIS} text={words.points} />
      {node.isOverridden || node.waitingInputs.length === 0 ? null : (
        <p className={classes.note}>{t('panel.waits', { count: node.waitingInputs.length })}</p>
      )}
      {node.unknown01 === 0 ? null : (
        <p className={classes.note}>
          {t('panel.unknownShare', { share: words.format.percent(node.unknown01) })}
        </p>
      )}
      <OwnScore
        node={node}
        given={data.plan.conceptGraph?.scores?.[id] ?? null}
        words={words}
        edits={edits}
      />
      {judged === undefined ? null : (
        <Questionnaire node={judged} plan={data.plan} words={words} edits={edits} />
      )}
      {judged !== undefined ? null : (
        <>
          <h3>{t('panel.inputs')}</h3>
          {node.inputs.length === 0 ? <p className={classes.note}>{t('panel.noInputs')}</p> : null}
          <ul className={classes.rows}>
            {node.inputs.map((input) => (
              <InputRow key={input.id} input={input} words={words} />
            ))}
          </ul>
        </>
      )}
      <LinkWeights id={id} graph={graph} plan={data.plan} words={words} edits={edits} onSelect={onSelect} />
      <h3>{t('panel.formula')}</h3>
      <dl className={classes.formula}>
        {node.inputs.flatMap((input) => {
          const { name, formula } = inputText(input, words);
          return formula === null
            ? []
            : [<dt key={`${input.id} name`}>{name}</dt>, <dd key={input.id}>{formula}</dd>];
        })}
        {node.own === null ? null : (
          <>
            <dt>{t('panel.own')}</dt>
            <dd>
              {t('panel.ownMean', { count: node.inputs.length, own: words.points(node.own.likely) })}
              {node.waitingInputs.length === 0
                ? null
                : t('panel.ownOpen', { count: node.waitingInputs.length })}
            </dd>
          </>
        )}
        <dt>{t('panel.score')}</dt>
        <dd>
          {node.isOverridden
            ? t('panel.mine')
            : node.parts
                .map(({ share01, likely }) => `${words.decimal(share01)} × ${words.points(likely)}`)
                .join(' + ')}
          {' = '}
          <b>{words.points(node.likely)}</b>
        </dd>
      </dl>
      <p className={classes.small}>
        {t('panel.formulaNote', {
          runs: words.format.integer(GRAPH_RUNS),
          seed: String(data.plan.seed),
        })}
      </p>
      <MovesList id={id} graph={graph} data={data} words={words} />
      <h3>{t('panel.feeds')}</h3>
      {feeds.length === 0 ? <p className={classes.note}>{t('panel.feedsNothing')}</p> : null}
      <ul className={classes.rows}>
        {feeds.map((link) => (
          <li key={link.id}>
            <button type="button" className="link" onClick={() => onSelect(link.to)}>
              {words.node(link.to)}
            </button>
            <span className={classes.number}>{t('times', { weight: words.decimal(link.weight) })}</span>
          </li>
        ))}
      </ul>
      <p className={classes.small}>{t('panel.weightsAreOurs')}</p>
    </SidePanel>
  );
}
