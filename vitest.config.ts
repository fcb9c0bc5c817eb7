import {defineConfig} from 'vitest/config';

/** These put something else in place of a module, which files in the same process would get as well. */
const withMocks = [
  'tests/cli/output/progress.test.ts',
  'tests/cli/file-system/replace-file.test.ts',
  'tests/read/read-article.test.ts',
];

// A slow machine is no failure: speed is measured in bench/, never here.
const common = {
  testTimeout: 120_000,
  hookTimeout: 120_000,
  restoreMocks: true,
  unstubEnvs: true,
  setupFiles: process.env.COVERAGE_FOLDER ? ['tests/measure-processes.ts'] : [],
};

export default defineConfig({
  test: {
    globalSetup: ['tests/build.ts'],
    maxWorkers: '100%', // most of the time goes to processes that the tests wait for
    projects: [
      // To load the program anew for each of 270 files would take longer than all the tests.
      {test: {...common, name: 'shared', include: ['tests/**/*.test.ts'], exclude: withMocks, isolate: false}},
      {test: {...common, name: 'isolated', include: withMocks}},
    ],
  },
});
