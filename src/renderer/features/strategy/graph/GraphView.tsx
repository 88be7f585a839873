import { NODE_IDS, type NodeId } from '#core/strategy/graph/nodes';
import { useGraphWords } from '../../../strategy/graph/use-graph-words';
import { BesidePanel } from '../../../ui/BesidePanel';
import { EcosystemSection } from '../ecosystem/EcosystemSection';
import type { ViewProps } from '../view-props';
import { GraphSection } from './GraphSection';
import classes from './graph.module.css';
import { NodePanel } from './NodePanel';
import { useConceptGraph } from './use-concept-graph';
import { useGraphEdits } from './use-graph-edits';

/** How the plan's strengths carry over to commercial success, and what the countries offer for it. */
export function GraphView({ data, place }: ViewProps) {
  const graph = useConceptGraph(data);
  const words = useGraphWords(data.index, data.plan);
  const edits = useGraphEdits(data.plan);
  const asked = place.get('node');
  const selected = NODE_IDS.find((id) => id === asked) ?? null;
  const select = (node: NodeId | null) => place.go({ node }, { replace: true });
  return (
    <BesidePanel
      isNarrow
      className={classes.main}
      panel={
        selected === null ? null : (
          <NodePanel
            key={selected}
            id={selected}
            graph={graph}
            data={data}
            words={words}
            edits={edits}
            onSelect={select}
          />
        )
      }
    >
      <GraphSection
        graph={graph}
        plan={data.plan}
        words={words}
        edits={edits}
        selected={selected}
        onSelect={select}
      />
      <EcosystemSection data={data} edits={edits} place={place} />
    </BesidePanel>
  );
}
