// Plain JavaScript, so that an old Node can still read it and say what is wrong.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Margen is built by Node 22.18 or newer; this is ${process.version}. On 64-bit Linux \`npm ci\` brings its own (do not omit optional packages); elsewhere install the version in .nvmrc.`,
  );
  process.exit(1);
}
