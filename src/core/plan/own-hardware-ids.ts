/** How a plan names its own machines where it would name an accelerator: `own:<id>`, or all of them together. */
export const OWN_MACHINE_PREFIX = 'own:';
export const FLEET_ID = 'own:fleet';
