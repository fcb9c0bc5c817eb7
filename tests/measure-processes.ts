import {join} from 'node:path';

// Node writes there what each process ran that a test starts; see scripts/coverage.mjs.
process.env.NODE_V8_COVERAGE = join(process.env.COVERAGE_FOLDER!, 'processes');
