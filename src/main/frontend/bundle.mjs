import { createHash } from "node:crypto";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, "../../..");

/** What can name a CSS class: everything that ends up as HTML. */
const speakers = [
  [join(root, "src/main/resources/templates"), ".html"],
  [join(root, "src/main/java"), ".java"],
  [join(here, "js"), ".js"],
];

export async function build(target) {
  if (!target) {
    throw refusal("Say where to put the pages' files: node build.mjs <output folder>.");
  }
  const out = join(resolve(target), "static", "assets");
  const stamp = join(resolve(target, ".."), "frontend.stamp");
  const state = fingerprint();
  if (existsSync(join(out, "manifest.json")) && existsSync(stamp) && readFileSync(stamp, "utf8") === state) {
    return;
  }
  install();
  rmSync(out, { recursive: true, force: true });
  // Maven only ever adds to its copy of the last build, and names change with every content.
  rmSync(resolve(target, "../classes/static/assets"), { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const assets = new Assets(out);
  const esbuild = await import("esbuild");
  assets.add("sprite.svg", sprite());
  for (const image of readdirSync(join(here, "img"))) {
    assets.add(image, readFileSync(join(here, "img", image)));
  }
  const font = assets.add("figtree.woff2", readFileSync(fontFile()));
  for (const script of ["app.js", "diagram.js", "charts.js"]) {
    assets.add(script, await bundleScript(esbuild, join(here, "js", script)));
  }
  for (const sheet of ["app.css", "diagram.css"]) {
    assets.add(sheet, await bundleStyle(esbuild, join(here, "css", sheet), font));
  }
  assets.finish();
  writeFileSync(stamp, state);
}

function refusal(sentence) {
  return Object.assign(new Error(sentence), { sentence });
}

function install() {
  const lock = join(here, "package-lock.json");
  const done = join(here, "node_modules", ".package-lock.json");
  if (existsSync(done) && statSync(done).mtimeMs >= statSync(lock).mtimeMs) {
    return;
  }
  console.log("Fetching the parts of the pages (once) ...");
  const npm = spawnSync("npm", ["ci", "--ignore-scripts", "--loglevel=error", "--no-progress"], {
    cwd: here,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (npm.error) {
    throw refusal("Hito needs npm, which comes with Node.js, and it could not be started: " + npm.error.message);
  }
  if (npm.status !== 0) {
    const said = (npm.stderr || "").split("\n").find((line) => /error/i.test(line) && !/error code/.test(line)) || "";
    throw refusal("npm could not fetch the parts of the pages; check the connection to its registry. " + said);
  }
}

/** Names, sizes and times of everything that the result depends on. */
function fingerprint() {
  const hash = createHash("sha256");
  const note = (file) => {
    const stat = statSync(file);
    hash.update(relative(root, file) + "|" + stat.size + "|" + stat.mtimeMs + "\n");
  };
  files(here, "").forEach(note);
  speakers.forEach(([folder, ending]) => files(folder, ending).forEach(note));
  return hash.digest("hex");
}

function files(folder, ending) {
  if (!existsSync(folder)) {
    return [];
  }
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (entry.name === "node_modules") {
        return [];
      }
      const path = join(folder, entry.name);
      return entry.isDirectory() ? files(path, ending) : entry.name.endsWith(ending) ? [path] : [];
    });
}

async function bundleScript(esbuild, entry) {
  const result = await esbuild.build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    legalComments: "none",
    write: false,
    logLevel: "warning",
  });
  return result.outputFiles[0].contents;
}

/** Our own sheets come whole; of Tabler only what some page speaks of, or it would be most of the first view. */
async function bundleStyle(esbuild, entry, font) {
  const bundled = await bundleSheet(esbuild, dirname(entry), styleSource(entry));
  const base = basename(entry) === "app.css" ? await usedOfTabler(esbuild) : "";
  const text = base + bundled.replaceAll("/assets/figtree.woff2", font);
  return (await esbuild.transform(text, { loader: "css", minify: true })).code;
}

async function bundleSheet(esbuild, folder, source) {
  const result = await esbuild.build({
    stdin: { contents: source, resolveDir: folder, loader: "css" },
    bundle: true,
    write: false,
    logLevel: "warning",
    external: ["/assets/*"],
  });
  return result.outputFiles[0].text;
}

async function usedOfTabler(esbuild) {
  const whole = await bundleSheet(esbuild, here, '@import "@tabler/core/dist/css/tabler.css";');
  const { PurgeCSS } = await import("purgecss");
  const spoken = speakers.flatMap(([folder, ending]) => files(folder, ending));
  const [purged] = await new PurgeCSS().purge({
    content: spoken.map((file) => ({ raw: readFileSync(file, "utf8"), extension: extname(file).slice(1) })),
    css: [{ raw: whole }],
    defaultExtractor: (text) => text.match(/[\w-]+/g) || [],
    safelist: { standard: ["html", "body", "dialog"], greedy: [/data-bs-theme/] },
    variables: true,
  });
  return purged.css;
}

/** The forms' own sheet belongs to another module and joins when it is there. */
function styleSource(entry) {
  const own = readFileSync(entry, "utf8");
  const forms = existsSync(join(dirname(entry), "form.css")) ? '\n@import "./form.css";\n' : "";
  return basename(entry) === "app.css" ? own + forms : own;
}

function fontFile() {
  return join(here, "node_modules/@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2");
}

function sprite() {
  const names = readFileSync(join(here, "icons.txt"), "utf8").split("\n").map((line) => line.trim()).filter((line) => line && !line.startsWith("#"));
  const symbols = [...new Set(names)].map((name) => {
    const file = join(here, "node_modules/@tabler/icons/icons/outline", name + ".svg");
    if (!existsSync(file)) {
      throw refusal("icons.txt names '" + name + "', which is no outline icon of @tabler/icons.");
    }
    const inner = readFileSync(file, "utf8")
      .replace(/<!--[\s\S]*?-->/g, "")
      .replace(/^[\s\S]*?<svg[^>]*>/, "")
      .replace("</svg>", "")
      .replace(/<path stroke="none" d="M0 0h24v24H0z" fill="none"\s*\/>/, "")
      .replace(/\s+/g, " ");
    return `<symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">${inner.trim()}</symbol>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>`;
}

/** Writes each file under a name that carries its content's hash, with compressed twins, and the list of names. */
class Assets {
  names = {};
  constructor(out) {
    this.out = out;
  }
  add(name, content) {
    const bytes = Buffer.from(content);
    const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 10);
    const kind = extname(name);
    const hashed = basename(name, kind) + "-" + hash + kind;
    writeFileSync(join(this.out, hashed), bytes);
    if (kind !== ".woff2") {
      writeFileSync(join(this.out, hashed + ".gz"), gzipSync(bytes, { level: 9 }));
      writeFileSync(join(this.out, hashed + ".br"), brotliCompressSync(bytes));
    }
    this.names[name] = hashed;
    return hashed;
  }
  finish() {
    writeFileSync(join(this.out, "manifest.json"), JSON.stringify(this.names, null, 2) + "\n");
  }
}
