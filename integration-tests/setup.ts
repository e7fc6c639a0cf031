import fs from "node:fs"
import { createRequire } from "node:module"
import os from "node:os"
import path from "node:path"

const require = createRequire(import.meta.url)
const at = (relative: string) => new URL(relative, import.meta.url).pathname

if (!process.env.DB_PORT) {
  throw new Error(
    "DB_PORT is not set: run `npm test` at the root, or give DB_PORT, DB_USERNAME and DB_PASSWORD of a throw-away PostgreSQL"
  )
}
if (!fs.existsSync(at("../plugins/ocop/.medusa/server/src/api/middlewares.js"))) {
  throw new Error(
    "plugins/ocop is not built, and Medusa would ignore it without a word: run `npm run build`"
  )
}

// Spec files run side by side: each worker has folders of its own, for what is kept and what passes through.
const folder = path.join(os.tmpdir(), `ocop-integration-tests-${process.env.VITEST_POOL_ID ?? "1"}`)
process.env.TMPDIR = path.join(folder, "tmp")
process.env.DATA_DIR = path.join(folder, "data")
fs.mkdirSync(process.env.TMPDIR, { recursive: true })

// Medusa require()s medusa-config.ts and backend/src/**/*.ts by itself, outside Vite. Its hook also maps
// stack traces, which vitest does already: mapped twice, a failing test points to a wrong line.
process.env.SWC_NODE_PROJECT ??= at("../backend/tsconfig.json")
const { prepareStackTrace } = Error
require("@swc-node/register")
Error.prepareStackTrace = prepareStackTrace
