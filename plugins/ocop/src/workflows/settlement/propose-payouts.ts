import { createHash } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { PayoutProposal, ProposedPayout } from "@ocop/contract"
import { dong, proposePayout, type Dong, type PayoutSettings } from "@ocop/rules"
import { OPEN_PARTS_SQL, type OpenPartRow } from "./open-parts-sql"
import { readPayoutSettings } from "./settings"

/** Where a producer is paid. */
export interface BankAccount {
  bank_bin: string
  bank_account: string
  bank_holder: string
}

/** What a producer would be sent, of which parts and to where. */
export interface PayoutDraft extends ProposedPayout {
  bank: BankAccount | null
  /** Empty when nothing is sent. */
  shares: (OpenPartRow & { balance: Dong })[]
}

export interface DraftedPayouts extends Omit<PayoutProposal, "payouts"> {
  payouts: PayoutDraft[]
}

/** An open part and whose it is. */
interface OpenPartOfProducer extends OpenPartRow {
  producer_name: string
  bank_bin: string | null
  bank_account: string | null
  bank_holder: string | null
}

/** What can be paid out at this moment, by producer, in three statements. */
export async function draftPayouts(knex: Knex, now: Date): Promise<DraftedPayouts> {
  const payouts = await draftedPayouts(knex, await readPayoutSettings(knex), now)
  const total = payouts.reduce((sum, { amount }) => sum + amount, 0)
  return { fingerprint: await fingerprintOf(knex, payouts), total, payouts }
}

/** What each producer would be sent, by name, in one statement. */
export async function draftedPayouts(
  knex: Knex,
  settings: PayoutSettings,
  now: Date
): Promise<PayoutDraft[]> {
  const { rows } = await knex.raw<{ rows: OpenPartOfProducer[] }>(OPEN_OF_PRODUCERS, {
    producer_id: null,
  })
  const producers = new Map<string, { of: OpenPartOfProducer; parts: PayoutDraft["shares"] }>()
  for (const row of rows) {
    const known = producers.get(row.producer_id) ?? { of: row, parts: [] }
    known.parts.push({ ...row, balance: dong(row.balance) })
    producers.set(row.producer_id, known)
  }
  return [...producers.values()].flatMap(({ of, parts }) => draftOf(of, parts, settings, now))
}

function draftOf(
  of: OpenPartOfProducer,
  parts: PayoutDraft["shares"],
  settings: PayoutSettings,
  now: Date
): PayoutDraft[] {
  const { amount, available, parts: shares } = proposePayout(parts, settings, now)
  if (available === 0) return []
  const bank = bankOf(of)
  const sent = bank ? { amount, shares: [...shares] } : { amount: dong(0), shares: [] }
  const held =
    available < 0 ? "debt" : amount === 0 ? "below_minimum" : bank ? null : "no_bank_account"
  const { producer_id, producer_name } = of
  return [{ ...sent, producer_id, producer_name, parts: sent.shares.length, held, available, bank }]
}

const OPEN_OF_PRODUCERS = `
  select part.*, producer.name as producer_name, paper.bank_bin, paper.bank_account, paper.bank_holder
  from (${OPEN_PARTS_SQL}) part
  join producer on producer.id = part.producer_id
  left join producer_registration paper on paper.producer_id = producer.id
  order by producer.name, producer.id, part.delivered_at nulls last, part.shop_order_id`

function bankOf({ bank_bin, bank_account, bank_holder }: OpenPartOfProducer): BankAccount | null {
  return bank_bin && bank_account && bank_holder ? { bank_bin, bank_account, bank_holder } : null
}

/** Differs with whatever would be sent, and from that of every batch before. */
async function fingerprintOf(knex: Knex, payouts: readonly PayoutDraft[]): Promise<string> {
  const [last] = await knex("payout_batch").max<{ number: number | null }[]>("number as number")
  const content = payouts
    .filter(({ held }) => held === null)
    .map(({ producer_id, bank, shares }) => [
      producer_id,
      bank,
      shares.map(({ shop_order_id, balance }) => [shop_order_id, balance]),
    ])
  return createHash("sha256")
    .update(JSON.stringify([last?.number ?? 0, content]))
    .digest("hex")
}

/** What of it is told. */
export function presentProposal({ fingerprint, total, payouts }: DraftedPayouts): PayoutProposal {
  return {
    fingerprint,
    total,
    payouts: payouts.map(({ producer_id, producer_name, amount, parts, held, available }) => ({
      producer_id,
      producer_name,
      amount,
      parts,
      held,
      available,
    })),
  }
}
