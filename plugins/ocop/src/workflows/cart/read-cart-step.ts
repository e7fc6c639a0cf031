import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readWholeCart } from "./read-whole-cart"

export const readCartStep = createStep(
  "read-cart",
  async ({ cart_id }: { cart_id: string }, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    return new StepResponse(await readWholeCart(knex, cart_id))
  }
)
