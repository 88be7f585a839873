import type { GraphInput } from '#core/strategy/graph/graph-input';
import { answerInputs } from '#core/strategy/graph/inputs/answer-inputs';
import { dutyInputs } from '#core/strategy/graph/inputs/duty-inputs';
import { ecosystemInputs } from '#core/strategy/graph/inputs/ecosystem-inputs';
import type { GraphRequest } from '#core/strategy/graph/inputs/graph-request';
import { ipInputs } from '#core/strategy/graph/inputs/ip-inputs';
import { moneyInputs } from '#core/strategy/graph/inputs/money-inputs';
import { resourceInputs } from '#core/strategy/graph/inputs/resource-inputs';

/** All own inputs of all nodes, from the plan and what is known about it. Within a node each counts alike. */
export function graphInputs(request: GraphRequest): readonly GraphInput[] {
  return [
    ...answerInputs(request.plan),
    ...resourceInputs(request),
    ...ecosystemInputs(request),
    ...moneyInputs(request),
    ...dutyInputs(request),
    ...ipInputs(request),
  ];
}
