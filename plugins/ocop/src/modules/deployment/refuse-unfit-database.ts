import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { LoaderOptions } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { databaseProblems } from "./database-problems"

/**
 * Production does not start on a database that is older than its code, nor on the demonstration's: shoppers would
 * meet errors, or buy what nobody sells. Migrating itself, and commands, are let through.
 *
 * @throws MedusaError with a sentence for each reason, which ends `medusa start`
 */
export async function refuseUnfitDatabase({ container, options }: LoaderOptions): Promise<void> {
  const isServing = process.argv.includes("start")
  if (!(options as { production?: boolean } | undefined)?.production || !isServing) return
  const knex = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const problems = await databaseProblems(knex)
  if (problems.length) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, problems.join(" "))
  }
}
