import {defineConfig} from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // A slow machine is no failure: speed is measured in bench/, never here.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    globalSetup: ['tests/build.ts'],
  },
});
