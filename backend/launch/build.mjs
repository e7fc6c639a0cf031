import fs from "node:fs"
import path from "node:path"
import { root, workspaces } from "./repository.mjs"
import { sourceStamp } from "./source-stamp.mjs"

/** Inside node_modules, because a fresh install has to build again anyway. */
const MARKER = path.join(root, "node_modules", ".ocop-build")
const SHARED_FILES = ["package.json", "package-lock.json", "turbo.json"].map((name) =>
  path.join(root, name)
)
const OUTPUTS = ["dist", ".medusa/server", "build"]

/**
 * Builds what has changed. turbo finds that out as well, but takes seconds to start; when no
 * source was touched since the last build, it is not asked.
 *
 * @param {{ dataDir: string, children: import("./processes.mjs").Children, progress: import("./progress.mjs").Progress }} context
 */
export async function buildMarket({ dataDir, children, progress }) {
  if (isBuilt(currentStamp())) return
  const title = "Building"
  await progress.during(
    { title, hint: "(1 to 3 minutes the first time)", done: (built) => `Built ${built} packages` },
    async (update) => {
      /** @type {Set<string>} */
      const begun = new Set()
      const onLine = (/** @type {string} */ line) => {
        const name = packageBegun(line)
        if (name) update([...begun.add(name)].at(-1) ?? "")
      }
      await children.run({
        name: title,
        command: path.join(root, "node_modules", ".bin", "turbo"),
        // Two at once: building the admin alone takes 2 GB of memory.
        args: ["run", "build", "--ui=stream", "--log-order=stream", "--concurrency=2"],
        cwd: root,
        env: {
          ...process.env,
          TURBO_TELEMETRY_DISABLED: "1",
          MEDUSA_DISABLE_TELEMETRY: "true",
          FORCE_COLOR: "0",
        },
        logFile: path.join(dataDir, "logs", "build.log"),
        onLine,
      })
      // Taken afterwards: a first build also writes small files of its tools among the sources.
      fs.writeFileSync(MARKER, currentStamp())
      return begun.size
    }
  )
}

/**
 * The package whose build begins, when this line of turbo's says so.
 *
 * @param {string} line `@ocop/rules:build: cache miss, executing 9e3a…`
 */
export function packageBegun(line) {
  return /^(\S+):build: cache (hit|miss)/.exec(line)?.[1]
}

function currentStamp() {
  return sourceStamp(
    workspaces().map(({ folder }) => folder),
    SHARED_FILES
  )
}

/** The mark alone is not enough: somebody may have cleaned one package since. @param {string} stamp */
function isBuilt(stamp) {
  if (!fs.existsSync(MARKER) || fs.readFileSync(MARKER, "utf8") !== stamp) return false
  const built = workspaces().filter(({ scripts }) => scripts.build)
  return built.every(({ folder }) =>
    OUTPUTS.some((output) => fs.existsSync(path.join(folder, output)))
  )
}
