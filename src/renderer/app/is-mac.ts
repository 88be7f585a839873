/** Macs use Cmd where others use Ctrl. */
export const IS_MAC = /Mac|iPhone|iPad/.test(navigator.platform);
