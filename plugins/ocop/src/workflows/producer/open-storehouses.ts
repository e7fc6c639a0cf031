import {
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
} from "@medusajs/medusa/core-flows"
import { Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"

export interface StorehouseToOpen {
  /** In the names of what is made for it; unique among stalls. */
  key: string
  name: string
  /** Where its goods are, in one line; may still be unknown. */
  address: string | null
  stock_location_id?: string | null
  shipping_profile_id?: string | null
}

export interface OpenedStorehouse {
  key: string
  stock_location_id: string
  shipping_profile_id: string
}

/** Stock locations and shipping profiles, in the order of the stalls; `made` are those that were missing. */
export async function openStorehouses(
  container: MedusaContainer,
  stalls: readonly StorehouseToOpen[]
) {
  const stock_location_ids = await makeLocations(
    container,
    stalls.filter(({ stock_location_id }) => !stock_location_id)
  )
  const profiles = await makeProfiles(
    container,
    stalls.filter(({ shipping_profile_id }) => !shipping_profile_id)
  )
  const locations = [...stock_location_ids]
  const opened = stalls.map(
    ({ key, stock_location_id, shipping_profile_id }): OpenedStorehouse => ({
      key,
      stock_location_id: stock_location_id ?? locations.shift()!,
      shipping_profile_id: shipping_profile_id ?? profiles.get(`producer:${key}`)!.id,
    })
  )
  const shipping_profile_ids = [...profiles.values()].flatMap(({ id, isNew }) =>
    isNew ? [id] : []
  )
  return { opened, made: { stock_location_ids, shipping_profile_ids } }
}

async function makeLocations(
  container: MedusaContainer,
  stalls: readonly StorehouseToOpen[]
): Promise<string[]> {
  if (!stalls.length) return []
  const { result } = await createStockLocationsWorkflow(container).run({
    input: {
      locations: stalls.map(({ name, address }) => ({
        name,
        address: { address_1: address ?? "", country_code: "vn" },
      })),
    },
  })
  return result.map(({ id }) => id)
}

/** By name; a profile of this name that was left behind by a run that broke off is used. */
async function makeProfiles(container: MedusaContainer, stalls: readonly StorehouseToOpen[]) {
  const names = stalls.map(({ key }) => `producer:${key}`)
  const profiles = new Map<string, { id: string; isNew: boolean }>()
  if (!names.length) return profiles
  const known = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingProfiles({ name: names }, { take: names.length })
  known.forEach(({ id, name }) => profiles.set(name, { id, isNew: false }))
  const missing = names.filter((name) => !profiles.has(name))
  if (missing.length) {
    const { result } = await createShippingProfilesWorkflow(container).run({
      input: { data: missing.map((name) => ({ name, type: "producer" })) },
    })
    result.forEach(({ id, name }) => profiles.set(name, { id, isNew: true }))
  }
  return profiles
}
