import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** They put a stand-in in the place of Electron, which no other file may meet. */
const WITH_STAND_INS = 'tests/unit/main/shells/electron/**/*.test.ts';

export default defineConfig({
  test: {
    environment: 'node',
    setupFiles: ['tests/support/property-seed.ts'],
    // Vitest leaves one processor idle: on a machine with two that is half of the time.
    maxWorkers: availableParallelism(),
    // Generous: a busy machine is slow, not wrong.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: [WITH_STAND_INS],
          // Modules are loaded and the catalog is compiled once a worker, not once a file; ours keep no state that
          // a test could leave behind.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'stand-ins', include: [WITH_STAND_INS] } },
    ],
  },
});
