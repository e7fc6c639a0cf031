import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import { CLOCK_MODULE } from "../../modules/clock"
import type { ProducerSession } from "../../modules/producer/member-session"

/**
 * An officer is done.
 *
 * @throws MedusaError NOT_ALLOWED "ocop.assistance_not_agreed" for members, who have no such session
 */
export async function endAssistanceSession(
  container: MedusaContainer,
  { officer, member_id, producer_id }: ProducerSession
): Promise<void> {
  if (!officer) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "Only an officer ends an officer's session",
      "ocop.assistance_not_agreed"
    )
  }
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const now = container.resolve(CLOCK_MODULE).now()
  await knex.transaction(async (trx) => {
    await trx("assistance_session").where({ id: member_id }).update({ ended_at: now })
    await recordDeeds(trx, [
      {
        actor_type: "producer",
        actor_id: member_id,
        producer_id,
        action: "assistance.ended",
        subject_type: "assistance_session",
        subject_id: member_id,
        after: { name: officer.name },
      },
    ])
  })
}
