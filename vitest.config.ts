import {defineConfig} from 'vitest/config';

/** These put something else in place of a module, which files in the same process would get as well. */
const withMocks = [
  'tests/cli/output/progress.test.ts',
  'tests/cli/output/replace-file.test.ts',
  'tests/read/read-article.test.ts',
];

export default defineConfig({
  test: {
    // A slow machine is no failure: speed is measured in bench/, never here.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    globalSetup: ['tests/build.ts'],
    restoreMocks: true,
    unstubEnvs: true,
    projects: [
      {
        extends: true,
        // To load the program anew for each of 270 files would take longer than all the tests.
        test: {name: 'shared', include: ['tests/**/*.test.ts'], exclude: withMocks, isolate: false},
      },
      {extends: true, test: {name: 'isolated', include: withMocks}},
    ],
  },
});
