// Run by Maven as `node build.mjs <output folder>`. Only checks the version here: an old Node could not even read the rest.
const major = Number(process.versions.node.split(".")[0]);
if (major < 20) {
  console.error("Hito needs Node.js 20 or newer to build its pages; this is " + process.version + ".");
  process.exit(1);
}
import("./bundle.mjs")
  .then((bundle) => bundle.build(process.argv[2]))
  .catch((failure) => {
    console.error(failure.sentence || failure.stack || String(failure));
    process.exit(1);
  });
