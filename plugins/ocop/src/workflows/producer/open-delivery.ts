import {
  createShippingOptionsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { OpenedStorehouse } from "./open-storehouses"

const FLAT = "manual_manual"
const QUOTED = "ocop_ocop"
const PROVIDERS = [FLAT, QUOTED]

export interface DeliveryToOpen extends OpenedStorehouse {
  delivery: readonly {
    code: string
    /** Read by shoppers. */
    name: string
    label: string
    delivery_days: string
    /** Whole đồng, one price for the whole country; null is quoted by weight and place. */
    fee: number | null
  }[]
}

interface Location {
  id: string
  fulfillment_sets?: ({ id: string; service_zones?: { id: string }[] } | null)[]
  fulfillment_providers?: ({ id: string } | null)[]
  sales_channels?: ({ id: string } | null)[]
}

/** What of zone, provider, sales channel and ways to deliver is missing; nothing that is there is changed. */
export async function openDelivery(
  container: MedusaContainer,
  stalls: readonly DeliveryToOpen[]
): Promise<void> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "stock_location",
    fields: [
      "id",
      "fulfillment_sets.id",
      "fulfillment_sets.service_zones.id",
      "fulfillment_providers.id",
      "sales_channels.id",
    ],
    filters: { id: stalls.map(({ stock_location_id }) => stock_location_id) },
  })
  const locations = new Map((data as Location[]).map((location) => [location.id, location]))
  const located = stalls.map((stall) => ({
    stall,
    location: locations.get(stall.stock_location_id)!,
  }))
  await linkProviders(container, located)
  const zones = await openZones(container, located)
  await openChannel(container, located)
  await openOptions(container, stalls, zones)
}

interface Located {
  stall: DeliveryToOpen
  location: Location
}

/** Lists over links may hold nulls. */
async function linkProviders(container: MedusaContainer, located: readonly Located[]) {
  const missing = located.flatMap(({ stall: { stock_location_id }, location }) =>
    PROVIDERS.filter(
      (id) => !location.fulfillment_providers?.some((linked) => linked?.id === id)
    ).map((fulfillment_provider_id) => ({
      [Modules.STOCK_LOCATION]: { stock_location_id },
      [Modules.FULFILLMENT]: { fulfillment_provider_id },
    }))
  )
  if (missing.length) await container.resolve(ContainerRegistrationKeys.LINK).create(missing)
}

/** The id of each stall's zone, which covers Viet Nam, by its key. */
async function openZones(container: MedusaContainer, located: readonly Located[]) {
  const zones = new Map<string, string>()
  for (const { stall, location } of located) {
    const zone = location.fulfillment_sets?.find(Boolean)?.service_zones?.[0]
    if (zone) zones.set(stall.key, zone.id)
  }
  const missing = located.filter(({ stall }) => !zones.has(stall.key))
  if (!missing.length) return zones
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  const names = missing.map(({ stall }) => `producer:${stall.key}`)
  const left = await fulfillment.listFulfillmentSets(
    { name: names },
    { relations: ["service_zones"], take: names.length }
  )
  const made = await fulfillment.createFulfillmentSets(
    missing
      .filter(({ stall }) => !left.some(({ name }) => name === `producer:${stall.key}`))
      .map(({ stall: { key } }) => ({
        name: `producer:${key}`,
        type: "shipping",
        service_zones: [
          {
            name: `Việt Nam (${key})`,
            geo_zones: [{ type: "country" as const, country_code: "vn" }],
          },
        ],
      }))
  )
  const sets = new Map([...left, ...made].map((set) => [set.name, set]))
  await container.resolve(ContainerRegistrationKeys.LINK).create(
    missing.map(({ stall: { key, stock_location_id } }) => ({
      [Modules.STOCK_LOCATION]: { stock_location_id },
      [Modules.FULFILLMENT]: { fulfillment_set_id: sets.get(`producer:${key}`)!.id },
    }))
  )
  for (const { stall } of missing) {
    zones.set(stall.key, sets.get(`producer:${stall.key}`)!.service_zones[0]!.id)
  }
  return zones
}

async function openChannel(container: MedusaContainer, located: readonly Located[]) {
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 })
  const channel = store?.default_sales_channel_id
  if (!channel) return
  for (const { stall, location } of located) {
    if (location.sales_channels?.some((linked) => linked?.id === channel)) continue
    await linkSalesChannelsToStockLocationWorkflow(container).run({
      input: { id: stall.stock_location_id, add: [channel] },
    })
  }
}

async function openOptions(
  container: MedusaContainer,
  stalls: readonly DeliveryToOpen[],
  zones: ReadonlyMap<string, string>
) {
  const known = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingOptions(
      { shipping_profile_id: stalls.map(({ shipping_profile_id }) => shipping_profile_id) },
      { select: ["id", "shipping_profile_id", "price_type", "data"], take: null as never }
    )
  const missing = stalls.flatMap((stall) => {
    const own = known.filter(
      ({ shipping_profile_id }) => shipping_profile_id === stall.shipping_profile_id
    )
    return stall.delivery
      .filter(({ code, fee }) =>
        fee === null ? !own.some(({ data }) => data?.code === code) : own.length === 0
      )
      .map((way) => optionInput(stall, way, zones.get(stall.key)!))
  })
  if (!missing.length) return
  await createShippingOptionsWorkflow(container).run({ input: missing })
}

function optionInput(
  { shipping_profile_id }: DeliveryToOpen,
  { code, name, label, delivery_days, fee }: DeliveryToOpen["delivery"][number],
  service_zone_id: string
) {
  const option = {
    name,
    service_zone_id,
    shipping_profile_id,
    type: { label, description: delivery_days, code },
    rules: [
      { attribute: "enabled_in_store", operator: "eq" as const, value: "true" },
      { attribute: "is_return", operator: "eq" as const, value: "false" },
    ],
  }
  return fee === null
    ? {
        ...option,
        price_type: "calculated" as const,
        provider_id: QUOTED,
        data: { shipping_profile_id, code },
      }
    : {
        ...option,
        price_type: "flat" as const,
        provider_id: FLAT,
        prices: [{ currency_code: "vnd", amount: fee }],
      }
}
