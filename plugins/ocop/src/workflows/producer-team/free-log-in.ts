import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** The log-in of a person who has left acts for nobody, so that another producer can invite the person. */
export async function freeLogIn(
  trx: Knex.Transaction,
  { id, email }: { id: string; email: string }
): Promise<void> {
  await trx("auth_identity")
    .whereIn("id", trx("provider_identity").select("auth_identity_id").where({ entity_id: email }))
    .whereRaw("app_metadata->>'producer_id' = ?", [id])
    .update({ app_metadata: trx.raw("app_metadata - 'producer_id'"), updated_at: trx.fn.now() })
}
