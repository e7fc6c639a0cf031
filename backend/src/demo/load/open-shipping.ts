import { openStallsWorkflow, waysToDeliver } from "@ocop/plugin/workflows"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { DemoProducer } from "../plan/demo-plan"

interface Shipping {
  shipping_profile_id: string
  stock_location_id: string
}

/** The stalls of these producers, by handle: each delivers in all the ways that the market has. */
export async function openShipping(
  container: MedusaContainer,
  producers: readonly DemoProducer[]
): Promise<Map<string, Shipping>> {
  const delivery = await waysToDeliver(container.resolve(ContainerRegistrationKeys.PG_CONNECTION))
  const { result } = await openStallsWorkflow(container).run({
    input: {
      stalls: producers.map(({ handle, name, place_as_published }) => ({
        key: handle,
        name,
        address: place_as_published,
        delivery,
      })),
    },
  })
  return new Map(result.map(({ key, ...shipping }) => [key, shipping]))
}
