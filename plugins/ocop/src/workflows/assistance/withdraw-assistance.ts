import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import { CLOCK_MODULE } from "../../modules/clock"
import type { ProducerSession } from "../../modules/producer/member-session"
import { assertOwner } from "../producer-portal/assert-session"
import { lockAssistance } from "./agreed-assistance"

/** Officers are out at once: each request of theirs asks for what is withdrawn here. Safe to repeat. */
export async function withdrawAssistance(
  container: MedusaContainer,
  session: ProducerSession
): Promise<void> {
  assertOwner(session)
  const { producer_id, member_id } = session
  const now = container.resolve(CLOCK_MODULE).now()
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex.transaction(async (trx) => {
    const before = await lockAssistance(trx, producer_id)
    if (!before) return
    await trx("producer_assistance")
      .where({ id: before.id })
      .update({ withdrawn_at: now, withdrawn_by: member_id, updated_at: trx.fn.now() })
    await recordDeeds(trx, [
      {
        actor_type: "producer",
        actor_id: member_id,
        producer_id,
        action: "assistance.withdrawn",
        subject_type: "assistance",
        subject_id: before.id,
        before: { until: before.until },
        after: null,
      },
    ])
  })
}
