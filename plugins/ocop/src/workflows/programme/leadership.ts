import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, generateEntityId } from "@medusajs/framework/utils"
import type { ProducerLeadership, ProducerLeadershipBody } from "@ocop/contract"
import { recordDeeds } from "../../modules/audit-log/record-deeds"

/** Who leads a producer, as far as it is known; one statement. */
export async function readLeadership(
  container: MedusaContainer,
  producerId: string
): Promise<ProducerLeadership> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const known = await knex("producer_leadership")
    .where({ producer_id: producerId })
    .whereNull("deleted_at")
    .first("women_led", "minority_led")
  return known ?? { women_led: null, minority_led: null }
}

/**
 * Notes what a producer has said of who leads it.
 *
 * @throws MedusaError NOT_FOUND "ocop.producer_not_found"
 */
export async function setLeadership(
  container: MedusaContainer,
  { producer_id, ...after }: ProducerLeadershipBody,
  operator: string
): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex.transaction(async (trx) => {
    const producer = await trx("producer")
      .where({ id: producer_id })
      .whereNull("deleted_at")
      .forUpdate()
      .first("id")
    if (!producer) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `Producer ${producer_id} was not found`,
        "ocop.producer_not_found"
      )
    }
    const before = await trx("producer_leadership")
      .where({ producer_id })
      .whereNull("deleted_at")
      .first("women_led", "minority_led")
    await trx.raw(
      `insert into producer_leadership (id, producer_id, women_led, minority_led) values (?, ?, ?, ?)
      on conflict (producer_id) where deleted_at is null do update
      set women_led = excluded.women_led, minority_led = excluded.minority_led, updated_at = now()`,
      [generateEntityId(undefined, "plead"), producer_id, after.women_led, after.minority_led]
    )
    await recordDeeds(trx, [
      {
        actor_type: "operator",
        actor_id: operator,
        producer_id,
        action: "producer.leadership_noted",
        subject_type: "producer",
        subject_id: producer_id,
        before: before ?? null,
        after: { ...after },
      },
    ])
  })
}
