import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { IsoDay } from "@ocop/rules"
import { claimNotices, closeNotices } from "../../modules/certification/claim-notices"
import { dueNotices, type DueExpiry } from "./due-notices"
import { leaveMessages } from "./leave-messages"
import { operatorDigest } from "./operator-digest"
import { producerEmails } from "./producer-emails"
import { producerMessage } from "./producer-message"
import { tellExpired } from "./tell-expired"

/**
 * Tells producers and operators which certificates end soon, each notice once. Claim, send, close: a run
 * that is killed before it has closed is done again after a quarter of an hour, so a notice may come
 * twice but is never lost; of two runs at the same moment one sends.
 *
 * @returns how many notices went out
 */
export async function sendExpiryNotices(
  container: MedusaContainer,
  today: IsoDay
): Promise<number> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const due = await dueNotices(container, today)
  const claimed = await claimNotices(
    knex,
    due.map((expiry) => ({
      certificate_id: expiry.certificate_id,
      days_before: expiry.notice.days_before,
      due_on: expiry.notice.due_on,
      expiry,
    }))
  )
  const expiries = claimed.map(({ expiry }) => expiry)
  if (expiries.length) await sendAndClose(container, knex, expiries, today)
  await tellExpired(knex, today)
  return expiries.length
}

async function sendAndClose(
  container: MedusaContainer,
  knex: Knex,
  expiries: readonly DueExpiry[],
  today: IsoDay
): Promise<void> {
  const told = await mailProducers(container, expiries)
  await tellOperators(container, expiries, told)
  await knex.transaction(async (trx) => {
    await closeNotices(
      trx,
      expiries.flatMap((expiry) => closing(expiry, told.has(expiry.producer.id))),
      today
    )
    await leaveMessages(trx, expiries, told)
  })
}

/** One message to each address of each producer; gives the producers that at least one of them reached. */
async function mailProducers(
  container: MedusaContainer,
  expiries: readonly DueExpiry[]
): Promise<Set<string>> {
  const byProducer = new Map<string, DueExpiry[]>()
  for (const expiry of expiries) {
    byProducer.set(expiry.producer.id, [...(byProducer.get(expiry.producer.id) ?? []), expiry])
  }
  const emails = await producerEmails(container, [...byProducer.keys()])
  const told = new Set<string>()
  for (const [producerId, due] of byProducer) {
    const message = producerMessage(due[0]?.producer.name ?? "", due)
    for (const to of emails.get(producerId) ?? []) {
      if (await sendEmail(container, producerId, to, message)) {
        told.add(producerId)
      }
    }
  }
  return told
}

/** A post office that is closed must not keep the operators from knowing: they phone instead. */
async function sendEmail(
  container: MedusaContainer,
  producerId: string,
  to: string,
  message: { subject: string; text: string }
): Promise<boolean> {
  try {
    await container.resolve(Modules.NOTIFICATION).createNotifications({
      to,
      channel: "email",
      template: "certificate-expiry",
      content: message,
      data: message,
      trigger_type: "certificate-expiry",
      resource_type: "producer",
      resource_id: producerId,
    })
    return true
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`Producer ${producerId} was not told that certificates end`, error as Error)
    return false
  }
}

/** An entry of the feed behind the admin's bell. */
async function tellOperators(
  container: MedusaContainer,
  expiries: readonly DueExpiry[],
  told: ReadonlySet<string>
): Promise<void> {
  const unreached = expiries.filter(({ producer }) => !told.has(producer.id))
  const digest = operatorDigest(
    expiries,
    unreached.map(({ producer }) => producer.name)
  )
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    // The feed shows what is addressed to nobody to everybody.
    to: "",
    channel: "feed",
    template: "admin-ui",
    data: digest,
    trigger_type: "certificate-expiry",
  })
}

function closing({ certificate_id, notice }: DueExpiry, producer_told: boolean) {
  const { days_before, due_on, overtaken } = notice
  return [
    { certificate_id, days_before, due_on, overtaken: false, producer_told },
    ...overtaken.map((one) => ({
      certificate_id,
      ...one,
      overtaken: true,
      producer_told: false,
    })),
  ]
}
