import { useMemo } from 'react';
import type { ConceptGraph } from '#core/plan/concept-graph';
import type { Plan } from '#core/plan/plan';
import type { NodeId } from '#core/strategy/graph/nodes';
import type { AnswerLevel, QuestionId } from '#core/strategy/graph/questions';
import { useStores } from '../../../state/stores-context';

type OwnScore = NonNullable<ConceptGraph['scores']>[string];

export type GraphEdits = ReturnType<typeof useGraphEdits>;

/** Changes of the graph, each one step of undo. */
export function useGraphEdits({ conceptGraph }: Pick<Plan, 'conceptGraph'>) {
  const { session, ui } = useStores();
  return useMemo(() => {
    const write = (changed: Partial<ConceptGraph>, label: string) => {
      const done = session.edit(
        'conceptGraph',
        { ...conceptGraph, ...changed },
        `edit:conceptGraph.${label}`,
      );
      if (!done.ok) ui.showFault(done.error);
    };
    return {
      /** null takes the answer back. */
      answer: (question: QuestionId, level: AnswerLevel | null) =>
        write({ answers: withEntry<number>(conceptGraph?.answers, question, level) }, 'answer'),
      /** null goes back to the estimate. */
      weigh: (link: string, weight: number | null) =>
        write({ weights: withEntry(conceptGraph?.weights, link, weight) }, 'weight'),
      resetWeights: () => write({ weights: {} }, 'weightsReset'),
      countAdded: (countsAddedLinks: boolean) => write({ countsAddedLinks }, 'countsAdded'),
      /** null goes back to the computed score. */
      score: (node: NodeId, score: OwnScore | null) =>
        write(
          { scores: withEntry<OwnScore>(conceptGraph?.scores, node, score) },
          score === null ? 'scoreRemoved' : 'score',
        ),
      compare: (compared: readonly string[]) => write({ compared: [...compared] }, 'compared'),
    };
  }, [session, ui, conceptGraph]);
}

function withEntry<Value>(
  entries: Readonly<Record<string, Value>> = {},
  key: string,
  value: Value | null,
): Record<string, Value> {
  const { [key]: _, ...rest } = entries;
  return value === null ? rest : { ...rest, [key]: value };
}
