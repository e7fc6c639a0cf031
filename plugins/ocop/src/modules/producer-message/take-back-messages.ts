import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Takes back what was told of things that did not come to be, when the transaction that made them is undone. */
export async function takeBackMessages(
  trx: Knex | Knex.Transaction,
  subjectIds: readonly string[]
): Promise<void> {
  await trx("producer_message")
    .whereIn("subject_id", [...subjectIds])
    .delete()
}
