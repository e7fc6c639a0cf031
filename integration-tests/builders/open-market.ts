import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { ContainerRegistrationKeys, Modules, getResolvedPlugins } from "@medusajs/framework/utils"
import { MigrationScriptsMigrator } from "@medusajs/framework/migrations"
import { WorkflowScheduler } from "@medusajs/framework/orchestration"
import type { MedusaContainer } from "@medusajs/framework/types"
import path from "node:path"
import { aMarket } from "./a-market"
import { noteDrains, noteEvents, settledEvents } from "./settled-events"
import { theMarket } from "./the-market"
import { openStall } from "./the-stall"
import { noteRoutes } from "./the-routes"

const BACKEND = path.resolve(import.meta.dirname, "../../backend")

/** A file `*.suite.ts`: called while vitest collects tests. */
export interface SuiteFile {
  default: () => void
}

/**
 * Boots Medusa and opens one market for a spec file, and runs suites in it: a boot costs ten seconds,
 * so files that boot are few and suites are many.
 *
 * What a suite makes in a `beforeAll` outside of its `describe` is there for each of its tests: the
 * database is put back to that point before every test, so tests may break what they like.
 */
export function openMarket(suites: Record<string, SuiteFile>): void {
  noteRoutes()
  medusaIntegrationTestRunner({
    cwd: BACKEND,
    inApp: true,
    testSuite: ({ api, getContainer }) => {
      beforeAll(async () => {
        const container = getContainer()
        // Tests about jobs call them. One that came by itself would do its work, and send its SQL, in any test.
        await new WorkflowScheduler().clear()
        noteEvents(container)
        noteDrains(container)
        await runMigrationScripts(container)
        await aMarket({ container, origin: api.defaults.baseURL })
        await openStall()
      })
      for (const suite of Object.values(suites)) {
        collectAlone(suite)
      }
      beforeAll(async () => {
        await settledEvents()
        await theMarket().container.resolve(Modules.SEARCH).reindex({ index: "product" })
        await settledEvents()
      })
      afterEach(async () => {
        await settledEvents()
        theMarket().container.resolve("clock").moveTo(undefined)
      })
    },
  })
}

/**
 * Calls a suite, and lets it look before or after tests only within its own `describe`: what it does outside of
 * one is done to the tests of every suite of the market. Vitest calls what is within a `describe` afterwards.
 *
 * @throws Error naming the hook
 */
function collectAlone(suite: SuiteFile): void {
  const own = { beforeEach, afterEach }
  const refuse = (hook: string) => () => {
    throw new Error(`${hook} outside of a describe is for every suite of the market: move it in`)
  }
  Object.assign(globalThis, { beforeEach: refuse("beforeEach"), afterEach: refuse("afterEach") })
  try {
    suite.default()
  } finally {
    Object.assign(globalThis, own)
  }
}

/** What `medusa db:migrate` does last; Medusa's test runner leaves it out. */
async function runMigrationScripts(container: MedusaContainer): Promise<void> {
  const config = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const plugins = await getResolvedPlugins(BACKEND, config, true)
  const migrator = new MigrationScriptsMigrator({ container })
  await migrator.ensureMigrationsTable()
  await migrator.run(plugins.map(({ resolve }) => path.join(resolve, "migration-scripts")))
}
