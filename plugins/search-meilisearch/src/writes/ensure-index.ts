import type { SearchTypes } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { refuse } from "@ocop/search-promises"
import type { Engine } from "../client/engine"
import type { Settings } from "../client/meilisearch-types"
import { waitForTask } from "../client/wait-for-task"
import { layoutOf } from "../layout/layout-of"
import { indexSettings } from "../settings/index-settings"
import { sameForm } from "../settings/same-form"

const INDEX_UID = /^[A-Za-z0-9_-]{1,512}$/

/**
 * Makes an index as its definition wants it. One that is there keeps its documents when they are stored
 * in the same form; otherwise it is made anew, which the Search Module allows for an index it will seed.
 */
export async function ensureIndex(
  engine: Engine,
  definition: SearchTypes.ResolvedSearchIndexDefinition
): Promise<SearchTypes.SearchTask> {
  const name = definition.physical_name
  if (!INDEX_UID.test(name)) {
    refuse("not_supported", `Meilisearch has no index "${name}": only letters, digits, - and _`)
  }
  const settings = indexSettings(layoutOf(definition))
  const before = await settingsOf(engine, name)
  if (before && !sameForm(before, settings)) {
    await removeIndex(engine, name)
  }
  if (!before || !sameForm(before, settings)) {
    const made = await engine.write(name, (client) =>
      client.createIndex(name, { primaryKey: "id" })
    )
    const task = await wait(engine, made.taskUid, name)
    if (task.status === "failed" && task.error?.code !== "index_already_exists") {
      return task
    }
  }
  const { taskUid } = await engine.write(name, (client) =>
    client.index(name).updateSettings(settings)
  )
  return await wait(engine, taskUid, name)
}

/** Removes an index; one that is not there is removed already. */
export async function removeIndex(engine: Engine, name: string): Promise<SearchTypes.SearchTask> {
  const { taskUid } = await engine.write(name, (client) => client.deleteIndex(name))
  const task = await wait(engine, taskUid, name)
  return task.error?.code === "index_not_found" ? { index: name, status: "succeeded" } : task
}

const wait = (engine: Engine, uid: number, name: string) =>
  waitForTask(engine, uid, name, engine.options.taskTimeout)

/** Null when there is no such index. */
async function settingsOf(engine: Engine, name: string): Promise<Settings | null> {
  try {
    return await engine.write(name, (client) => client.index(name).getSettings())
  } catch (error) {
    if ((error as MedusaError).type === MedusaError.Types.NOT_FOUND) {
      return null
    }
    throw error
  }
}
