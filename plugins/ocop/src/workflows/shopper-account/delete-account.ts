import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import type { DeleteAccountResponse } from "@ocop/contract"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import { forgetReviews } from "../review/forget-reviews"
import { endSessions } from "../../modules/sign-in/session-floors"
import { forgetLogIn } from "./forget-log-in"

export interface DeleteAccountInput {
  customer_id: string
  auth_identity_id: string
}

/**
 * Everything at once in one transaction, or nothing (SPEC PD2). Rows are removed and not marked as removed, which
 * would keep what was asked to be forgotten; so there is nothing to undo.
 */
const deleteAccountStep = createStep(
  "delete-account",
  async ({ customer_id, auth_identity_id }: DeleteAccountInput, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { orders, files } = await knex.transaction(async (trx) => {
      const customer = await trx("customer")
        .where({ id: customer_id })
        .forUpdate()
        .first<{ email: string } | undefined>("email")
      if (!customer) {
        throw new MedusaError(
          MedusaError.Types.NOT_FOUND,
          "This account was not found",
          "ocop.account_not_found"
        )
      }
      const orders = await trx("order").where({ customer_id }).update({ customer_id: null })
      await dropCarts(trx, customer_id)
      await trx("wished_product").where({ customer_id }).delete()
      await trx("followed_producer").where({ customer_id }).delete()
      // About an order they stay with it, so that nothing of it is told again (SPEC NT5).
      const notices = () => trx("shopper_notice").where({ customer_id })
      await notices().whereNull("order_id").delete()
      await notices().update({ customer_id: null })
      await trx("shopper_notice_mail").where({ customer_id }).delete()
      const files = await forgetReviews(trx, customer_id)
      await trx("customer_account_holder").where({ customer_id }).delete()
      // Addresses and groups go with it.
      await trx("customer").where({ id: customer_id }).delete()
      await forgetLogIn(trx, auth_identity_id, customer.email)
      await recordDeeds(trx, [
        {
          actor_type: "customer",
          actor_id: customer_id,
          producer_id: null,
          action: "account.deleted",
          subject_type: "account",
          subject_id: customer_id,
        },
      ])
      return { orders, files }
    })
    if (files.length) await container.resolve(Modules.FILE).deleteFiles(files)
    await endSessions(knex, auth_identity_id)
    return new StepResponse<DeleteAccountResponse>({
      deleted: true,
      orders_kept: orders,
    })
  }
)

/** Carts that became no order go; one that did belongs to the order, and to nobody's account any more. */
async function dropCarts(trx: Knex.Transaction, customer_id: string): Promise<void> {
  await trx("cart")
    .where({ customer_id })
    .whereNotNull("completed_at")
    .update({ customer_id: null })
  const open = trx("cart").where({ customer_id })
  const addresses = await open.clone().select<
    {
      shipping_address_id: string | null
      billing_address_id: string | null
    }[]
  >("shipping_address_id", "billing_address_id")
  await open.clone().update({
    customer_id: null,
    email: null,
    shipping_address_id: null,
    billing_address_id: null,
    metadata: null,
    deleted_at: trx.fn.now(),
  })
  const ids = addresses.flatMap((cart) => [cart.shipping_address_id, cart.billing_address_id])
  await trx("cart_address")
    .whereIn(
      "id",
      ids.filter((id) => id !== null)
    )
    .delete()
}

/** Deletes a shopper's account; whoever runs it has asked for the password. */
export const deleteAccountWorkflow = createWorkflow(
  "delete-account",
  (input: DeleteAccountInput) => new WorkflowResponse(deleteAccountStep(input))
)
