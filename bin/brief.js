#!/usr/bin/env node
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `brief: needs Node.js 20.19 or later, and this is ${process.versions.node}; install a newer one\n`,
  );
  process.exitCode = 2;
} else {
  const {main} = await import('../dist/cli/main.js');
  await main();
}
