import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    // Tests that start processes share the machine with the others.
    testTimeout: 30_000,
    hookTimeout: 180_000,
  },
});
