import path from "node:path"
import { builtBackend, medusa } from "./medusa.mjs"
import { readJsonIfAny } from "./data-folder.mjs"
import { root, workspaces } from "./repository.mjs"
import { contentStamp } from "./source-stamp.mjs"

/**
 * Changes from one build to the next when the database may have to change with it: it covers the
 * compiled modules, links and search definitions, ours and (by its version) Medusa's.
 */
export function migrationStamp() {
  const plugins = workspaces().map(({ folder }) => path.join(folder, ".medusa", "server", "src"))
  const { version } =
    readJsonIfAny(path.join(root, "node_modules", "@medusajs", "medusa", "package.json")) ?? {}
  return `${version}-${contentStamp([...plugins, path.join(builtBackend, "src")])}`
}

/**
 * Brings the database to what the build needs. All links and search indexes are carried out
 * without asking: there is nobody to answer a question in a log, and the data is a demonstration.
 *
 * @param {{ dataDir: string, env: NodeJS.ProcessEnv, children: import("./processes.mjs").Children, progress: import("./progress.mjs").Progress }} context
 */
export async function migrate({ dataDir, env, children, progress }) {
  const title = "Preparing the database's tables"
  const command = medusa(["db:migrate", "--execute-all-links", "--execute-all-search"])
  const logFile = path.join(dataDir, "logs", "migrate.log")
  await progress.during(
    { title, hint: "(about 20 seconds)", done: () => "The database's tables are ready" },
    () => children.run({ name: title, ...command, env, logFile })
  )
}
