import { ContainerRegistrationKeys, MedusaError, generateEntityId } from "@medusajs/framework/utils"
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"

export interface SetWishInput {
  /** From the session, never from what was sent. */
  customer_id: string
  product_id: string
  wished: boolean
}

/**
 * One statement, safe to repeat. Only what shoppers can see is put on a list; whatever stands there can be taken off.
 * The customer's row is held for the while, so that nothing is kept for an account that is being deleted.
 */
const setWishStep = createStep(
  "set-wish",
  async ({ customer_id, product_id, wished }: SetWishInput, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    if (!wished) {
      await knex("wished_product").where({ customer_id, product_id }).delete()
      return new StepResponse(undefined)
    }
    const { rows } = await knex.raw<{ rows: { shown: boolean }[] }>(
      `with account as (
         select id from customer where id = ? and deleted_at is null for key share
       ), shown as (
         select listing.product_id from listing
         join product on product.id = listing.product_id
         join producer on producer.id = listing.producer_id
         where listing.product_id = ? and listing.deleted_at is null and product.deleted_at is null
           and listing.status = 'published' and listing.hidden_at is null
           and product.status = 'published' and producer.status = 'approved'
       ), kept as (
         insert into wished_product (id, customer_id, product_id)
         select ?, account.id, shown.product_id from account, shown
         on conflict (customer_id, product_id) where deleted_at is null do nothing
       )
       select exists (select 1 from account, shown) as shown`,
      [customer_id, product_id, generateEntityId("", "wish")]
    )
    if (!rows[0]?.shown) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `No product ${product_id} is on show`,
        "ocop.listing_not_found"
      )
    }
    return new StepResponse(undefined)
  }
)

/** Puts a product on a customer's wishlist, or takes it off. Safe to repeat. */
export const setWishWorkflow = createWorkflow("set-wish", (input: SetWishInput) => {
  setWishStep(input)
  return new WorkflowResponse(undefined)
})
