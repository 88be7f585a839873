import { describe, expect, it } from 'vitest';
import { axisTooltip } from '../../../../src/renderer/ui/axis-tooltip';

describe('the tooltip of a place on an axis', () => {
  const formatter = axisTooltip((place) => ['first', 'second'][place]);

  it('speaks of the place, however many series stand there', () => {
    expect(formatter([{ dataIndex: 1 }, { dataIndex: 1 }])).toBe('second');
  });

  it('says nothing where there is nothing', () => {
    expect(formatter([])).toBe('');
    expect(formatter({ dataIndex: 0 })).toBe('');
    expect(formatter([{ dataIndex: 7 }])).toBe('');
  });
});
