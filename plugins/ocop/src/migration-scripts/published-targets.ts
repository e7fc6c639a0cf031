import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { PUBLISHED_TARGETS } from "../workflows/programme/published-targets"

/** A new market knows the targets that are published. What is there is left as it is. */
export default async function publishedTargets({ container }: { container: MedusaContainer }) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  if (await knex("programme_target").first("id")) return
  await knex("programme_target").insert(
    PUBLISHED_TARGETS.map((target) => ({ id: generateEntityId(undefined, "ptgt"), ...target }))
  )
}
