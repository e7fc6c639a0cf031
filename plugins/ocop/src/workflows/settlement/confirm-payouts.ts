import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, MedusaError, generateEntityId } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { dong } from "@ocop/rules"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import { CLOCK_MODULE } from "../../modules/clock"
import { tellProducers } from "../../modules/producer-message/tell-producers"
import { writeLedger } from "../../modules/settlement/write-ledger"
import { transactionOf } from "./post-money-event"
import { draftPayouts, type DraftedPayouts, type PayoutDraft } from "./propose-payouts"

/** One operator at a time confirms payouts. */
const TURN = "select pg_advisory_xact_lock(hashtext('ocop.payouts'))"

/**
 * Makes a batch of what was proposed, books it, and tells the producers, all in one transaction. The same proposal
 * confirmed again, also at this very moment, is the same batch.
 *
 * @returns the batch's id
 * @throws MedusaError NOT_ALLOWED "ocop.payouts_changed" when something else would be sent by now, or
 *   "ocop.payouts_empty" when nothing would
 */
export async function confirmPayouts(
  container: MedusaContainer,
  fingerprint: string,
  operator: string
): Promise<string> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const now = container.resolve(CLOCK_MODULE).now()
  return knex.transaction(async (trx) => {
    await trx.raw(TURN)
    const known = await trx("payout_batch").where({ fingerprint }).first<{ id: string }>("id")
    if (known) return known.id
    const drafted = await draftPayouts(trx, now)
    if (drafted.fingerprint !== fingerprint) {
      refuse("ocop.payouts_changed", "What would be sent has changed. Read the proposal again.")
    }
    if (drafted.total === 0) refuse("ocop.payouts_empty", "There is nothing to be sent.")
    return writeBatch(trx, drafted, operator)
  })
}

function refuse(code: string, message: string): never {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, message, code)
}

async function writeBatch(
  trx: Knex.Transaction,
  { fingerprint, total, payouts }: DraftedPayouts,
  operator: string
): Promise<string> {
  const id = generateEntityId(undefined, "payb")
  const [last] = await trx("payout_batch").max<{ number: number | null }[]>("number as number")
  const number = (last?.number ?? 0) + 1
  await trx("payout_batch").insert({ id, number, fingerprint, total, confirmed_by: operator })
  const items = payouts
    .filter(({ held }) => held === null)
    .map((payout, index) => ({
      id: generateEntityId(undefined, "payi"),
      memo: `OCOPTT${number}K${index + 1}`,
      payout,
    }))
  await trx("payout_item").insert(
    items.map(({ payout: { producer_id, amount, bank }, ...item }) => ({
      ...item,
      ...bank,
      batch_id: id,
      producer_id,
      amount,
    }))
  )
  await writeLedger(
    trx,
    items.map(({ id: item, payout }) => transactionOf(sentFact(payout), item))
  )
  await tellProducers(
    trx,
    items.map(({ id: item, payout: { producer_id, amount } }) => ({
      producer_id,
      kind: "payout_made",
      subject_id: item,
      data: { amount, number },
    }))
  )
  await recordDeeds(trx, [
    {
      actor_type: "operator",
      actor_id: operator,
      producer_id: null,
      action: "payout.confirmed",
      subject_type: "payout_batch",
      subject_id: id,
      after: { number, total, payouts: items.length },
    },
  ])
  return id
}

const sentFact = ({ producer_id, amount, shares }: PayoutDraft) => ({
  kind: "payout_sent" as const,
  producer_id,
  amount: dong(amount),
  parts: shares.map(({ order_id, shop_order_id, balance }) => ({
    order_id,
    shop_order_id,
    producer_id,
    amount: balance,
  })),
})
