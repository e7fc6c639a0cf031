import { ContainerRegistrationKeys, MedusaError, generateEntityId } from "@medusajs/framework/utils"
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import { ADDRESS_BOOK_FULL, ADDRESS_BOOK_MAX } from "@ocop/rules"
import { addressToWrite, keyOfAddress, type SentAddress } from "./address-to-write"
import { lockAddresses, makeUsual } from "./locked-addresses"

export interface KeepAddressInput {
  /** From the session, never from what was sent. */
  customer_id: string
  address: SentAddress
}

/** One transaction, so that there is nothing to undo; safe to repeat (SPEC AB2–AB4). */
const keepAddressStep = createStep(
  "keep-address",
  async ({ customer_id, address }: KeepAddressInput, { container }) => {
    const written = addressToWrite(container, address)
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const id = await knex.transaction(async (trx) => {
      const kept = await lockAddresses(trx, customer_id)
      const same = kept.find((row) => keyOfAddress(row) === keyOfAddress(written))
      if (!same && kept.length >= ADDRESS_BOOK_MAX) {
        throw new MedusaError(
          MedusaError.Types.NOT_ALLOWED,
          `The address book holds ${ADDRESS_BOOK_MAX} addresses. Remove one, or change one of them.`,
          ADDRESS_BOOK_FULL
        )
      }
      const id = same?.id ?? generateEntityId("", "cuaddr")
      if (!same) await trx("customer_address").insert({ id, customer_id, ...written })
      if (address.is_default_shipping || kept.length === 0) await makeUsual(trx, customer_id, id)
      return id
    })
    return new StepResponse({ id })
  }
)

/** Keeps an address in a customer's book; one that is there already is only found again. */
export const keepAddressWorkflow = createWorkflow(
  "keep-address",
  (input: KeepAddressInput) => new WorkflowResponse(keepAddressStep(input))
)
