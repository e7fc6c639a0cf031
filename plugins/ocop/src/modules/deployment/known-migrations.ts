import { MedusaModule } from "@medusajs/framework/modules-sdk"
import { readdirSync } from "node:fs"
import path from "node:path"

/** This file is `<plugin>/src/modules/deployment/…`, built or not. */
const PLUGIN = path.resolve(__dirname, "../..")

export interface KnownMigrations {
  /** Of our modules' tables and of those of Medusa's that are switched on. */
  tables: string[]
  /** Of what is not a table: triggers, indexes across modules, first rows. */
  scripts: string[]
}

/** What the code of this process wants to have been done to its database, by the names under which Medusa notes it. */
export function knownMigrations(): KnownMigrations {
  const ours = foldersIn(path.join(PLUGIN, "modules"))
  const core = MedusaModule.getAllModuleResolutions().flatMap(({ resolutionPath }) =>
    corePackage(resolutionPath)
  )
  return {
    tables: [...ours, ...core].flatMap((module) => filesIn(path.join(module, "migrations"))),
    scripts: filesIn(path.join(PLUGIN, "migration-scripts")),
  }
}

/** "@medusajs/medusa/product" is a name for what "@medusajs/product" holds. */
function corePackage(resolutionPath: unknown): string[] {
  const name = /^@medusajs\/(?:medusa\/)?([a-z-]+)$/.exec(String(resolutionPath))?.[1]
  try {
    return name ? [path.dirname(require.resolve(`@medusajs/${name}`))] : []
  } catch {
    return [] // an engine without tables, or without a package of its own
  }
}

const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => path.join(folder, name))

/** Names without ".js" or ".ts"; none where there is no such folder. */
function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => /(?<!\.d)\.[jt]s$/.test(name))
      .map((name) => name.replace(/\.[jt]s$/, ""))
  } catch {
    return []
  }
}
