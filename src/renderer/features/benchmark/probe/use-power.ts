import { useEffect, useState } from 'react';

/** The part of the Battery Status API that is read; Firefox and Safari have none of it. */
interface BatteryLike extends EventTarget {
  readonly charging: boolean;
}

export type Power = 'plugged-in' | 'battery' | 'unknown';

/** Whether the machine runs on its battery, as far as the browser says. */
export function usePower(): Power {
  const [power, setPower] = useState<Power>('unknown');
  useEffect(() => {
    let battery: BatteryLike | null = null;
    let isWanted = true;
    const read = () => battery !== null && setPower(battery.charging ? 'plugged-in' : 'battery');
    const ask = (navigator as { readonly getBattery?: () => Promise<BatteryLike> }).getBattery;
    ask?.call(navigator).then(
      (found) => {
        if (!isWanted) return;
        battery = found;
        battery.addEventListener('chargingchange', read);
        read();
      },
      // Not allowed here: it stays unknown.
      () => undefined,
    );
    return () => {
      isWanted = false;
      battery?.removeEventListener('chargingchange', read);
    };
  }, []);
  return power;
}
