/** https://www.w3.org/TR/battery-status/ ; only Chromium has it. */
interface BatteryManager extends EventTarget {
  readonly charging: boolean;
}

/**
 * Tells whether the machine runs on its battery, now and whenever that changes; nothing where the browser does not say.
 *
 * @returns what ends it
 */
export function watchBattery(onLook: (isOnBattery: boolean) => void): () => void {
  let battery: BatteryManager | null = null;
  let isStopped = false;
  const look = () => {
    if (battery !== null) onLook(!battery.charging);
  };
  const { getBattery } = navigator as { getBattery?: () => Promise<BatteryManager> };
  void getBattery?.call(navigator).then(
    (found) => {
      if (isStopped) return;
      battery = found;
      battery.addEventListener('chargingchange', look);
      look();
    },
    // Not allowed here.
    () => {},
  );
  return () => {
    isStopped = true;
    battery?.removeEventListener('chargingchange', look);
  };
}
