import { describe, expect, it } from 'vitest';
import { LAYERS, LINKS, NODE_IDS, upstreamOf } from '#core/strategy/graph/nodes';

const GIVEN = [
  'ai_model>computing_resources',
  'ai_model>data_resources',
  'ai_model>technology_ecosystem',
  'computing_resources>rd_cost',
  'data_resources>data_privacy',
  'technology_ecosystem>policy_environment',
  'rd_cost>market_competitiveness',
  'data_privacy>user_trust',
  'policy_environment>intellectual_property',
  'market_competitiveness>international_market',
  'user_trust>commercial_success',
  'innovation>ai_model',
  'flexibility>ai_model',
  'cost_advantage>ai_model',
];
const ADDED = ['international_market>commercial_success', 'intellectual_property>commercial_success'];

describe('the concept graph as given', () => {
  it('has fifteen nodes in seven layers, each once', () => {
    expect(NODE_IDS).toHaveLength(15);
    expect(LAYERS.flatMap(({ nodes }): readonly string[] => nodes).sort()).toEqual([...NODE_IDS].sort());
  });

  it('has the links given, and two of our own that are marked', () => {
    const ids = (isAdded: boolean) => LINKS.filter((link) => link.isAdded === isAdded).map(({ id }) => id);
    expect(ids(false).sort()).toEqual([...GIVEN].sort());
    expect(ids(true).sort()).toEqual([...ADDED].sort());
  });

  it('leads every link to a later layer', () => {
    const layer = (node: string) => LAYERS.findIndex(({ nodes }) => nodes.some((id: string) => id === node));
    for (const { from, to } of LINKS) expect(layer(from)).toBeLessThan(layer(to));
  });

  it('lets everything bear on commercial success with our two links, and six nodes less without', () => {
    expect(upstreamOf('commercial_success', LINKS).size).toBe(15);
    const without = upstreamOf(
      'commercial_success',
      LINKS.filter(({ isAdded }) => !isAdded),
    );
    expect([...without].sort()).toEqual([
      'ai_model',
      'commercial_success',
      'cost_advantage',
      'data_privacy',
      'data_resources',
      'flexibility',
      'innovation',
      'user_trust',
    ]);
  });
});
