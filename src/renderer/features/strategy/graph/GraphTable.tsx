import { type ConceptGraphResult, isKnown } from '#core/strategy/graph/concept-graph';
import { LAYERS, type NodeId } from '#core/strategy/graph/nodes';
import { SCORE_AXIS } from '../../../strategy/graph/GraphDrawing';
import { isHollow, type NodeState, nodeState } from '../../../strategy/graph/node-state';
import type { GraphWords } from '../../../strategy/graph/use-graph-words';
import { RangeMark } from '../../../ui/RangeMark';
import { type StateTone, StateWord } from '../../../ui/StateWord';
import { Table, Td, Th, Tr } from '../../../ui/Table';

export interface GraphTableProps {
  readonly graph: ConceptGraphResult;
  readonly words: GraphWords;
  readonly selected: NodeId | null;
  readonly onSelect: (id: NodeId) => void;
}

const STATE_TONES: Readonly<Record<Exclude<NodeState, 'computed'>, StateTone>> = {
  mine: 'acc',
  breach: 'crit',
  waits: 'unk',
};

/** The graph as a list: every node with its score, its range and what feeds it. */
export function GraphTable({ graph, words, selected, onSelect }: GraphTableProps) {
  const { t } = words;
  return (
    <Table label={t('title')}>
      <thead>
        <tr>
          <Th>{t('table.node')}</Th>
          <Th>{t('table.layer')}</Th>
          <Th numeric>{t('table.score')}</Th>
          <Th numeric>{t('table.range')}</Th>
          <Th>{t('table.from')}</Th>
          <Th>{t('table.state')}</Th>
        </tr>
      </thead>
      <tbody>
        {LAYERS.flatMap(({ id: layer, nodes }) =>
          nodes.map((id) => {
            const node = graph.nodes.get(id);
            if (node === undefined) return null;
            const state = nodeState(node);
            const feeds = graph.links.filter(({ to, weight }) => to === id && weight > 0);
            const own = node.inputs.length === 0 ? [] : [t('table.ownInputs', { count: node.inputs.length })];
            const from = feeds.map((link) =>
              t('table.weight', { node: words.node(link.from), weight: words.decimal(link.weight) }),
            );
            return (
              <Tr key={id} selected={id === selected} onSelect={() => onSelect(id)}>
                <Td rowHead>{words.node(id)}</Td>
                <Td soft>{t(`layer.${layer}`)}</Td>
                <Td numeric>{isKnown(node) ? words.points(node.quantiles.p50) : '?'}</Td>
                <Td numeric>
                  {words.range(node)}
                  <RangeMark
                    quantiles={node.quantiles}
                    axis={SCORE_AXIS}
                    hollow={isHollow(node)}
                    label={words.node(id)}
                    text={words.points}
                  />
                </Td>
                <Td>{words.list([...own, ...from])}</Td>
                <Td>
                  {state === 'computed' ? (
                    t('table.computed')
                  ) : (
                    <StateWord tone={STATE_TONES[state]}>
                      {t(state === 'mine' ? 'panel.mine' : `state.${state}`)}
                    </StateWord>
                  )}
                </Td>
              </Tr>
            );
          }),
        )}
      </tbody>
    </Table>
  );
}
