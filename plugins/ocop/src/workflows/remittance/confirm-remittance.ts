import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import { matchRemittance } from "@ocop/rules"
import { CLOCK_MODULE } from "../../modules/clock"
import {
  linesOf,
  lockRemittance,
  remitCollections,
  writeMeanings,
  type RemittanceRow,
} from "../../modules/cash-collection/remittances"
import { postMoneyEvent } from "../settlement/post-money-event"
import { lockCollectionsOfCourier } from "./collections-of-courier"
import { recordRemittanceDeed } from "./remittance-deed"
import { remittanceNotFound } from "./remittance-refusal"

export interface ConfirmRemittanceInput {
  id: string
  actor: string
}

/** It has no undo: it is the workflow's only writing step. */
const confirmRemittanceStep = createStep(
  "confirm-remittance",
  async ({ id, actor }: ConfirmRemittanceInput, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const now = container.resolve(CLOCK_MODULE).now()
    await knex.transaction(async (trx) => {
      const remittance = await lockRemittance(trx, id)
      if (!remittance) throw remittanceNotFound(id)
      if (remittance.status === "confirmed") return
      const booked = await bookExactLines(trx, remittance, now)
      await trx("courier_remittance")
        .where({ id })
        .update({ status: "confirmed", confirmed_by: actor, confirmed_at: now, updated_at: now })
      await recordRemittanceDeed(trx, id, "confirmed", actor, { after: booked })
    })
    return new StepResponse({ id })
  }
)

/** What is exact is handed over; the meaning of every other line is kept for a person. */
async function bookExactLines(trx: Knex.Transaction, { id, carrier }: RemittanceRow, now: Date) {
  const lines = await linesOf(trx, id)
  const codes = lines.map(({ tracking_code }) => tracking_code)
  const matches = matchRemittance(lines, await lockCollectionsOfCourier(trx, carrier, codes))
  const meanings = matches.map((match, index) => ({
    ...match,
    id: lines[index]?.id ?? "",
    amount: lines[index]?.amount ?? 0,
    booked: match.outcome === "exact",
  }))
  await writeMeanings(trx, meanings)
  const exact = meanings.filter(({ booked }) => booked)
  await remitCollections(
    trx,
    exact.flatMap(({ collection_id }) => collection_id ?? []),
    now
  )
  for (const line of exact) {
    if (line.amount === 0) continue
    const source = `remittance_line:${line.id}`
    await postMoneyEvent(trx, { kind: "courier_remitted", carrier, amount: line.amount, source })
  }
  const amount = exact.reduce((sum, line) => sum + line.amount, 0)
  return { booked: exact.length, amount, to_settle: lines.length - exact.length }
}

/** Books a courier's statement, once: the parcels that it hands over exactly are remitted (SPEC CD6, CD7). */
export const confirmRemittanceWorkflow = createWorkflow(
  "confirm-remittance",
  (input: ConfirmRemittanceInput) => new WorkflowResponse(confirmRemittanceStep(input))
)
