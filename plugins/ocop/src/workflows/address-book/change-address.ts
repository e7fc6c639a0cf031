import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import { addressToWrite, type SentAddress } from "./address-to-write"
import { lockAddresses, makeUsual } from "./locked-addresses"

export interface ChangeAddressInput {
  /** From the session, never from what was sent. */
  customer_id: string
  address_id: string
  change: SentAddress
}

const FIELDS = ["first_name", "last_name", "phone", "address_1", "province", "metadata"] as const

/**
 * One transaction, so that there is nothing to undo. What is not sent stays; whatever comes of it has to be an
 * address (SPEC AB1), unless nothing but the usual one is chosen, which an older address may be, too.
 */
const changeAddressStep = createStep(
  "change-address",
  async ({ customer_id, address_id, change }: ChangeAddressInput, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await knex.transaction(async (trx) => {
      const addresses = await lockAddresses(trx, customer_id)
      const row = addresses.find(({ id }) => id === address_id)
      if (!row) {
        throw new MedusaError(
          MedusaError.Types.NOT_FOUND,
          `Address ${address_id} was not found`,
          "ocop.address_not_found"
        )
      }
      const sent = FIELDS.filter((field) => change[field] !== undefined)
      if (sent.length > 0) {
        const wanted = Object.fromEntries(sent.map((field) => [field, change[field]]))
        const written = addressToWrite(container, { ...row, ...wanted })
        await trx("customer_address")
          .where({ id: address_id })
          .update({ ...written, updated_at: trx.fn.now() })
      }
      if (change.is_default_shipping) await makeUsual(trx, customer_id, address_id)
    })
    return new StepResponse(undefined)
  }
)

/** Changes an address of a customer's book, or makes it the usual one. Safe to repeat. */
export const changeAddressWorkflow = createWorkflow(
  "change-address",
  (input: ChangeAddressInput) => {
    changeAddressStep(input)
    return new WorkflowResponse(undefined)
  }
)
