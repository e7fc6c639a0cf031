import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, generateEntityId } from "@medusajs/framework/utils"
import { assistanceDayProblem, assistanceEnd, type IsoDay } from "@ocop/rules"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import { CLOCK_MODULE } from "../../modules/clock"
import type { ProducerSession } from "../../modules/producer/member-session"
import { assertNotSuspended, assertOwner } from "../producer-portal/assert-session"
import { lockAssistance } from "./agreed-assistance"

/**
 * An owner agrees that officers act for the producer until the end of a day; again, and it is another day. Safe to repeat.
 *
 * @throws MedusaError NOT_ALLOWED "ocop.assistance_day" for a day that is over or too far away
 */
export async function agreeAssistance(
  container: MedusaContainer,
  session: ProducerSession,
  until: IsoDay
): Promise<void> {
  assertOwner(session)
  assertNotSuspended(session)
  const clock = container.resolve(CLOCK_MODULE)
  const problem = assistanceDayProblem(until, clock.today())
  if (problem) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Officers can't be let in until ${until}: ${problem === "past" ? "it is over" : "at most 90 days"}`,
      "ocop.assistance_day"
    )
  }
  const end = assistanceEnd(until)
  const { producer_id, member_id } = session
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex.transaction(async (trx) => {
    // Two at once: the producer's row makes them one after another.
    await trx("producer").where({ id: producer_id }).forUpdate().first("id")
    const before = await lockAssistance(trx, producer_id)
    if (before?.until.getTime() === end.getTime()) return
    const id = before?.id ?? generateEntityId(undefined, "passi")
    if (before) {
      await trx("producer_assistance")
        .where({ id })
        .update({ until: end, agreed_by: member_id, agreed_at: clock.now() })
    } else {
      await trx("producer_assistance").insert({
        id,
        producer_id,
        agreed_by: member_id,
        agreed_at: clock.now(),
        until: end,
      })
    }
    await recordDeeds(trx, [
      {
        actor_type: "producer",
        actor_id: member_id,
        producer_id,
        action: "assistance.agreed",
        subject_type: "assistance",
        subject_id: id,
        before: before && { until: before.until },
        after: { until: end },
      },
    ])
  })
}
