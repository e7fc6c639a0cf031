import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import type { SettleLineBody } from "@ocop/contract"
import { CLOCK_MODULE } from "../../modules/clock"
import {
  linesOf,
  lockRemittance,
  remitCollections,
  type RemittanceLineRow,
  type RemittanceRow,
} from "../../modules/cash-collection/remittances"
import { postMoneyEvent } from "../settlement/post-money-event"
import { recordRemittanceDeed } from "./remittance-deed"
import { refuseRemittance, remittanceNotFound } from "./remittance-refusal"

export interface SettleRemittanceLineInput extends SettleLineBody {
  id: string
  line_id: string
  actor: string
}

/** It has no undo: it is the workflow's only writing step. */
const settleRemittanceLineStep = createStep(
  "settle-remittance-line",
  async (input: SettleRemittanceLineInput, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const now = container.resolve(CLOCK_MODULE).now()
    await knex.transaction(async (trx) => {
      const remittance = await lockRemittance(trx, input.id)
      const line = (await linesOf(trx, input.id)).find(({ id }) => id === input.line_id)
      if (!remittance || !line) throw remittanceNotFound(input.id)
      if (remittance.status === "draft") {
        refuseRemittance("ocop.remittance_draft", "Confirm the statement before settling a line.")
      }
      if (isRepeat(line, input)) return
      if (line.booked || line.settled) {
        refuseRemittance("ocop.remittance_line_done", "The line is settled already. Read it again.")
      }
      const handed =
        input.decision === "accepted" ? await accept(trx, remittance, line, input, now) : {}
      const { decision, reason, actor } = input
      await trx("courier_remittance_line")
        .where({ id: line.id })
        .update({
          ...handed,
          settled: decision,
          settled_by: actor,
          settled_at: now,
          settle_reason: reason,
          updated_at: now,
        })
      await recordRemittanceDeed(trx, remittance.id, `line_${decision}`, actor, {
        after: { line: line.number, outcome: line.outcome, amount: line.amount, ...handed },
        reason,
      })
    })
    return new StepResponse({ id: input.id })
  }
)

const isRepeat = (
  line: RemittanceLineRow,
  { decision, reason }: SettleRemittanceLineInput
): boolean => line.settled === decision && line.settle_reason === reason

/** The money is there as the line says, and its parcel is handed over, whatever was collected. */
async function accept(
  trx: Knex.Transaction,
  { carrier }: RemittanceRow,
  line: RemittanceLineRow,
  { collection_id }: SettleRemittanceLineInput,
  now: Date
) {
  const meant = collection_id ?? line.collection_id
  if (!meant) {
    refuseRemittance(
      "ocop.remittance_parcel_missing",
      "No parcel has this code: say which is meant."
    )
  }
  const cash = await trx("cash_collection")
    .where({ id: meant, carrier, deleted_at: null })
    .forUpdate()
    .first<{ amount: number } | undefined>("amount")
  if (!cash || (await remitCollections(trx, [meant], now)) !== 1) {
    refuseRemittance(
      "ocop.remittance_parcel_not_held",
      "This courier holds no cash of that parcel: it was not delivered, came back, or was handed over."
    )
  }
  if (line.amount > 0) {
    const source = `remittance_line:${line.id}`
    await postMoneyEvent(trx, { kind: "courier_remitted", carrier, amount: line.amount, source })
  }
  return { collection_id: meant, expected: cash.amount, booked: true }
}

/** A person decides what a line means that is not exact, and says why. */
export const settleRemittanceLineWorkflow = createWorkflow(
  "settle-remittance-line",
  (input: SettleRemittanceLineInput) => new WorkflowResponse(settleRemittanceLineStep(input))
)
