import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import type { ModuleImplementations } from "@medusajs/framework/types"
import assert from "node:assert/strict"
import { existsSync } from "node:fs"
import path from "node:path"
import type {} from "../src/module-implementations"

type Ours = "certification" | "listing" | "producer" | "settlement" | "shopOrder"

/** What a test sees of a module. */
export interface AModule<Name extends Ours> {
  service: ModuleImplementations[Name]
  /** Straight to the database, past the service. */
  sql: (statement: string) => Promise<unknown[]>
  /** The same, for functions that write in a caller's transaction. */
  knex: () => Knex
}

/**
 * Runs tests of one module alone, each on a database of its own that the module's migrations made. It is
 * the built module, as production has it: MikroORM imports migrations by itself and knows no TypeScript.
 *
 * @param folder below `src/modules`
 */
export function aModule<Name extends Ours>(
  name: Name,
  folder: string,
  tests: (module: AModule<Name>) => void
): void {
  const resolve = path.resolve(import.meta.dirname, "../.medusa/server/src/modules", folder)
  assert(
    existsSync(path.join(resolve, "index.js")),
    `${resolve} is not there: build the plugin first (npm run build)`
  )
  moduleIntegrationTestRunner<ModuleImplementations[Name]>({
    moduleName: name,
    resolve,
    pathToMigrations: path.join(resolve, "migrations"),
    testSuite: ({ service, MikroOrmWrapper }) => {
      const sql = (statement: string) => MikroOrmWrapper.forkManager().execute(statement)
      const knex = () => MikroOrmWrapper.forkManager().getKnex() as unknown as Knex
      describe(folder, () => tests({ service, sql, knex }))
    },
  })
}
