import {
  DATA_SOURCE_FIELDS,
  FUNDING_ROUND_FIELDS,
  MARKET_FIELDS,
  ROLE_FIELDS,
  UNCERTAIN_FIELDS,
} from './list-fields';
import type { Question } from './question';

/** Leaves of the plan's schema that a question lets the user change. */
export function leavesOf({ id, kind }: Question): readonly string[] {
  const below = (fields: readonly string[], prefix = id) => fields.map((field) => `${prefix}.${field}`);
  switch (kind) {
    case 'uncertain':
    case 'uncertain-or-default':
    case 'optional-uncertain':
      return below(UNCERTAIN_FIELDS);
    case 'markets':
      return below(MARKET_FIELDS, 'markets[]');
    case 'team':
      return below(ROLE_FIELDS, 'team[]');
    case 'data-sources':
      return below(DATA_SOURCE_FIELDS, 'data.sources[]');
    case 'funding-rounds':
      return below(FUNDING_ROUND_FIELDS, 'funding.rounds[]');
    case 'fact':
    case 'fact-by-place':
      // The facts are records of their own, checked against their vocabulary.
      return [];
    case 'config-file':
      // Fills fields that have questions of their own.
      return [];
    default:
      return [id];
  }
}
