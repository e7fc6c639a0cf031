import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import type { PostgresSearchProvider } from "@ocop/search-postgres/providers/postgres"
import { readCopy, startOver } from "../copies/copies"
import type { Engine } from "../engine"
import { feedChanges } from "./feed-changes"
import { deleteCopy, fillCopy, makeCopy } from "./make-copy"
import { nextStep } from "./next-step"

/** Any number: of a pair of which the other one stands for the index. */
const LOCK = 7_364

export interface FeedDesk {
  readonly knex: Knex
  readonly postgres: PostgresSearchProvider
  readonly engine: Engine
  /** In which copies are made and fed. */
  readonly form: string
}

/**
 * One step for one copy. Who takes it holds the index's lock, so that documents reach Meilisearch in the
 * order in which they were read; the lock goes with its process or its connection.
 *
 * @returns false when there was nothing to do, or another process does it
 */
export async function feedCopy(
  { knex, postgres, engine, form }: FeedDesk,
  name: string
): Promise<boolean> {
  try {
    return await knex.transaction(async (transaction) => {
      if (!(await isLocked(transaction, name))) {
        return false
      }
      const step = nextStep(await readCopy(transaction, name), form)
      switch (step.kind) {
        case "nothing":
          return false
        case "drop":
          await deleteCopy(transaction, engine, step.copy)
          return true
        case "make":
          await makeCopy(transaction, engine, step.copy, step.definition)
          return true
        case "fill":
          await fillCopy(transaction, engine, postgres, step.copy, step.definition)
          return true
        case "feed":
          return await feedChanges(transaction, engine, postgres, step.definition)
      }
    })
  } catch (error) {
    if (isNotFound(error)) {
      await startOver(knex, name)
    }
    throw error
  }
}

async function isLocked(transaction: Knex.Transaction, name: string): Promise<boolean> {
  const { rows } = await transaction.raw<{ rows: { locked: boolean }[] }>(
    "select pg_try_advisory_xact_lock(?, hashtext(?)) as locked",
    [LOCK, name]
  )
  return rows[0]?.locked === true
}

/** Of the engine's copy, or of PostgreSQL's own index, which is then being made or dropped. */
const isNotFound = (error: unknown): boolean =>
  error instanceof Error && "type" in error && error.type === MedusaError.Types.NOT_FOUND
