// A process that writes one import and can be killed: node import-process.mjs <database address> <import id>
import { createRequire } from "node:module"

const require = createRequire(import.meta.url)
const { ModulesSdkUtils } = require("@medusajs/framework/utils")
const {
  applyImport,
} = require("../.medusa/server/src/workflows/certificate-import/apply-import.js")

const [clientUrl, importId] = process.argv.slice(2)
const knex = ModulesSdkUtils.createPgConnection({ clientUrl, pool: { min: 0, max: 4 } })
process.send("begun")
process.send(await applyImport(knex, importId))
await knex.destroy()
process.disconnect()
