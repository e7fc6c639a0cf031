import { allInvariants } from "@ocop/plugin/workflows/invariants/all-invariants"
import { checkInvariants, type Ask } from "@ocop/plugin/workflows/invariants/check-invariants"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { theMarket } from "../builders/the-market"

export const invariantNames = () => allInvariants.map(({ name }) => name)

/** What is wrong in the open market, in sentences by the name of the check. */
export async function violations(ask?: Ask): Promise<string[]> {
  const knex = theMarket().container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const found = await checkInvariants(ask ?? (async (sql) => (await knex.raw(sql)).rows))
  return found.map(({ invariant, sentence }) => `${invariant}: ${sentence}`)
}

/** What would be wrong if these statements were true; they are taken back. */
export async function violationsAfter(statements: readonly string[]): Promise<string[]> {
  const knex = theMarket().container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const trx = await knex.transaction()
  try {
    for (const statement of statements) await trx.raw(statement)
    return await violations(async (sql) => (await trx.raw(sql)).rows)
  } finally {
    await trx.rollback()
  }
}
