import { useEffect, useState } from 'react';
import { watchBattery } from '../../../benchmark/client/watch-battery';

export type Power = 'plugged-in' | 'battery' | 'unknown';

/** Whether the machine runs on its battery, as far as the browser says. */
export function usePower(): Power {
  const [power, setPower] = useState<Power>('unknown');
  useEffect(() => watchBattery((isOnBattery) => setPower(isOnBattery ? 'battery' : 'plugged-in')), []);
  return power;
}
