#!/usr/bin/env node
import module from 'node:module';

// From Node 22.1 on, V8 keeps what it compiled; where its folder cannot be written, it compiles anew and says nothing.
module.enableCompileCache?.();
const {main} = await import('../dist/cli/main.js');
await main();
