#!/usr/bin/env node
import module from 'node:module';

// From Node 22.1 on, V8 keeps what it compiled; where its folder cannot be written, it compiles anew and says nothing.
if (module.enableCompileCache) module.enableCompileCache();
else await holdOptimizerBack();
const {main} = await import('../dist/cli/main.js');
await main();

/** Node 20 has no such cache, but optimizes after a budget of work that one article uses up for nothing. */
async function holdOptimizerBack() {
  const {setFlagsFromString} = await import('node:v8');
  if (/^11\./.test(process.versions.v8)) setFlagsFromString('--interrupt-budget=2000000');
}
