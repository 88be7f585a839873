/** https://www.w3.org/TR/battery-status/ ; only Chromium has it. */
interface BatteryManager extends EventTarget {
  readonly charging: boolean;
}

export interface PowerWatch {
  /** Whether the machine ran on its battery at any time; null: the browser does not say. */
  readonly onBattery: () => boolean | null;
  readonly stop: () => void;
}

/** Notices when the machine runs on its battery, where it is often throttled. */
export function watchPower(): PowerWatch {
  let wasOnBattery: boolean | null = null;
  let battery: BatteryManager | null = null;
  let isStopped = false;
  const look = () => {
    if (battery !== null) wasOnBattery = wasOnBattery === true || !battery.charging;
  };
  const { getBattery } = navigator as { getBattery?: () => Promise<BatteryManager> };
  void getBattery?.call(navigator).then(
    (found) => {
      if (isStopped) return;
      battery = found;
      battery.addEventListener('chargingchange', look);
      look();
    },
    () => {},
  );
  return {
    onBattery: () => wasOnBattery,
    stop: () => {
      isStopped = true;
      battery?.removeEventListener('chargingchange', look);
    },
  };
}
