import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { dong } from "@ocop/rules"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import { CLOCK_MODULE } from "../../modules/clock"
import { writeLedger } from "../../modules/settlement/write-ledger"
import { transactionOf } from "./post-money-event"
import { tellFailedPayouts } from "./tell-failed-payouts"

/** What the bank says of one payout. */
export type PayoutOutcome =
  { item_id: string; bank_ref: string } | { item_id: string; failed_reason: string }

interface ItemRow {
  id: string
  producer_id: string
  amount: number
  status: "sent" | "arrived" | "failed"
  bank_ref: string | null
}

/**
 * Notes what became of payouts of a batch: all outcomes or none. What failed is owed to its producer again, and
 * told to the operators. A repeat changes nothing.
 *
 * @throws MedusaError NOT_FOUND "ocop.payout_not_found" for an item of another batch; NOT_ALLOWED
 *   "ocop.payout_settled" for one that ended otherwise, "ocop.bank_ref_used" for a reference of another payout
 */
export async function settlePayouts(
  container: MedusaContainer,
  batchId: string,
  outcomes: readonly PayoutOutcome[],
  operator: string
): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const now = container.resolve(CLOCK_MODULE).now()
  await knex.transaction(async (trx) => {
    const items = await trx("payout_item")
      .where({ batch_id: batchId })
      .orderBy("id")
      .forUpdate()
      .select<ItemRow[]>("id", "producer_id", "amount", "status", "bank_ref")
    for (const outcome of outcomes) {
      const item = items.find(({ id }) => id === outcome.item_id)
      if (!item) {
        const message = `Payout ${outcome.item_id} is not of batch ${batchId}`
        throw new MedusaError(MedusaError.Types.NOT_FOUND, message, "ocop.payout_not_found")
      }
      await settle(trx, item, outcome, now, operator)
    }
  })
  const failed = outcomes.filter((outcome) => "failed_reason" in outcome)
  await tellFailedPayouts(
    container,
    failed.map(({ item_id }) => item_id)
  )
}

async function settle(
  trx: Knex.Transaction,
  item: ItemRow,
  outcome: PayoutOutcome,
  now: Date,
  operator: string
): Promise<void> {
  const arrived = "bank_ref" in outcome
  if (isSo(item, outcome)) return
  if (item.status !== "sent") {
    refuse("ocop.payout_settled", `Payout ${item.id} has ${item.status} already`)
  }
  if (arrived && (await isUsed(trx, outcome.bank_ref))) {
    refuse("ocop.bank_ref_used", `Reference ${outcome.bank_ref} is of another payout`)
  }
  const after = arrived
    ? { status: "arrived", bank_ref: outcome.bank_ref }
    : { status: "failed", failed_reason: outcome.failed_reason }
  await trx("payout_item")
    .where({ id: item.id })
    .update({ ...after, settled_at: now, updated_at: now })
  item.status = arrived ? "arrived" : "failed"
  item.bank_ref = arrived ? outcome.bank_ref : null
  const fact = { producer_id: item.producer_id, amount: dong(item.amount) }
  await writeLedger(trx, [
    transactionOf(
      arrived
        ? { kind: "payout_arrived", ...fact, parts: [] }
        : { kind: "payout_failed", ...fact, parts: await partsOf(trx, item) },
      item.id
    ),
  ])
  await recordDeeds(trx, [
    {
      actor_type: "operator",
      actor_id: operator,
      producer_id: item.producer_id,
      action: `payout.${arrived ? "arrived" : "failed"}`,
      subject_type: "payout_item",
      subject_id: item.id,
      before: { status: "sent" },
      after,
    },
  ])
}

const isSo = (item: ItemRow, outcome: PayoutOutcome) =>
  "bank_ref" in outcome ? item.bank_ref === outcome.bank_ref : item.status === "failed"

async function isUsed(trx: Knex.Transaction, bankRef: string): Promise<boolean> {
  return (await trx("payout_item").where({ bank_ref: bankRef }).first("id")) !== undefined
}

/** What each part gave to a payout, as it was booked. */
async function partsOf(trx: Knex.Transaction, { id, producer_id }: ItemRow) {
  const rows = await trx("ledger_entry as entry")
    .join("ledger_transaction as txn", "txn.id", "entry.txn_id")
    .where({
      "txn.source_type": "payout_sent",
      "txn.source": id,
      "entry.account": "producer_payable",
    })
    .select<{ order_id: string; shop_order_id: string; amount: string }[]>(
      "entry.order_id",
      "entry.shop_order_id",
      "entry.amount"
    )
  return rows.map(({ amount, ...part }) => ({ ...part, producer_id, amount: dong(Number(amount)) }))
}

function refuse(code: string, message: string): never {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, message, code)
}
