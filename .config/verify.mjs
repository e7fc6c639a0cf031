import { spawn } from "node:child_process"
import path from "node:path"
import { root } from "./project-files.mjs"

/** What people wrote, for a tool that would cruise what is built as well. */
const SOURCES =
  "backend/src backend/launch backend/medusa-config.ts plugins/*/src plugins/*/unit-tests storefront/app storefront/features storefront/platform storefront/server storefront/ui storefront/tests integration-tests"

/**
 * `npm run verify`: everything that has to hold before a commit, but for what needs a database or a
 * browser (`npm test`). `npm run verify -- lint format` runs some of it, `--except` before names the rest.
 *
 * Steps of a lane run one after the other, the two lanes side by side. What reads built packages comes
 * after the types, which have them built.
 */
const LANES = [
  [
    { name: "types", run: turbo("typecheck") },
    { name: "unit tests", run: turbo("test:unit") },
    {
      name: "boundaries",
      run: `depcruise --config .config/dependency-cruiser.cjs ${SOURCES}`,
    },
    { name: "unused", run: "knip --config .config/knip.json --no-progress" },
    // Follows imports to files that a build makes (the storefront's messages), so not before the types.
    { name: "package boundaries", run: "turbo boundaries" },
  ],
  [
    { name: "file names", run: "node .config/file-names.mjs" },
    { name: "forbidden names", run: "node .config/forbidden-names.mjs" },
    { name: "versions", run: "sherif --fail-on-warnings" },
    {
      name: "format",
      run: "prettier --config .config/prettier.json --ignore-path .config/prettierignore --check --log-level warn --cache .",
    },
    {
      name: "lint",
      // By content: a checkout changes every time. Types of other files are not part of it, so a promise
      // that has become one elsewhere is found without the cache only, which is how CI begins.
      run: "eslint --config .config/eslint.config.mjs --max-warnings 0 --cache --cache-strategy content --cache-location node_modules/.cache/eslint/ .",
    },
  ],
]

const all = LANES.flat()
const [first, ...others] = process.argv.slice(2)
const named = first === "--except" ? others : process.argv.slice(2)
const unknown = named.filter((name) => !all.some((step) => step.name === name))
if (unknown.length > 0) {
  console.error(
    `No step is called ${unknown.join(", ")}. There are: ${all.map(({ name }) => name).join(", ")}`
  )
  process.exit(1)
}

const isWanted = ({ name }) => named.length === 0 || named.includes(name) === (first !== "--except")

const begun = Date.now()
await Promise.all(LANES.map(runLane))
const done = all.filter(({ ok }) => ok !== undefined)
const failed = done.filter(({ ok }) => !ok)
const width = Math.max(...done.map(({ name }) => name.length))
console.log()
for (const { name, ok, seconds } of done) {
  console.log(`${ok ? "✓" : "✗"} ${name.padEnd(width)} ${seconds.toFixed(1).padStart(6)} s`)
}
console.log(
  `\n${done.length - failed.length} passed, ${failed.length} failed in ${secondsSince(begun).toFixed(0)} s`
)
process.exitCode = failed.length > 0 ? 1 : 0

async function runLane(steps) {
  for (const step of steps) {
    if (!isWanted(step)) continue
    const start = Date.now()
    const { code, output } = await execute(step.run)
    Object.assign(step, { ok: code === 0, seconds: secondsSince(start) })
    // In one piece, so that the lanes do not mix.
    if (!step.ok)
      console.log(`\n─── ${step.name} ${"─".repeat(90 - step.name.length)}\n${output.trim()}`)
  }
}

/** A problem in one package does not hide those of the others. */
function turbo(task) {
  return `turbo run ${task} --continue=dependencies-successful --output-logs=errors-only --ui=stream --concurrency=2`
}

/** @returns {Promise<{ code: number | null, output: string }>} */
function execute(command) {
  const child = spawn(command, {
    cwd: root,
    shell: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      PATH: [path.join(root, "node_modules", ".bin"), process.env.PATH].join(path.delimiter),
      ...(process.stdout.isTTY ? { FORCE_COLOR: "1" } : { NO_COLOR: "1" }),
      MEDUSA_DISABLE_TELEMETRY: "true",
      TURBO_TELEMETRY_DISABLED: "1",
    },
  })
  let output = ""
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => (output += text))
  }
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, output })))
}

function secondsSince(start) {
  return (Date.now() - start) / 1000
}
