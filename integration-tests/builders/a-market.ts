import {
  createApiKeysWorkflow,
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"
import { Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { enterMarket } from "./the-market"

/** Opens a market: prices in đồng with VAT inside, one sales channel, one region, cash on delivery, one key. */
export async function aMarket({
  container,
  origin,
}: {
  container: MedusaContainer
  origin: string
}) {
  const { result: channels } = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [{ name: "Chợ OCOP" }] },
  })
  const sales_channel_id = channels[0]!.id
  const { result: regions } = await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name: "Việt Nam",
          currency_code: "vnd",
          countries: ["vn"],
          payment_providers: ["pp_cod_cod", "pp_vietqr_vietqr"],
          is_tax_inclusive: true,
          automatic_taxes: false,
        },
      ],
    },
  })
  const region_id = regions[0]!.id
  const [store] = await container.resolve(Modules.STORE).listStores()
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: store!.id },
      update: {
        supported_currencies: [
          { currency_code: "vnd", is_default: true, is_tax_inclusive: true },
        ] as never,
        default_sales_channel_id: sales_channel_id,
        default_region_id: region_id,
      },
    },
  })
  await liftCashLimits(container)
  enterMarket({
    container,
    origin,
    region_id,
    sales_channel_id,
    publishable_key: await aPublishableKey(container, [sales_channel_id]),
  })
}

/** All suites order at one phone number, one after the other; those about the limits take this back. */
async function liftCashLimits(container: MedusaContainer): Promise<void> {
  await container.resolve("cashCollection").createCashLimits({
    order_max: 2_000_000_000,
    part_max: null,
    open_orders_max: 1_000_000,
    refused_parcels_max: 1_000_000,
    prepaid_product_ids: [] as never,
    set_by: "market",
  })
}

/** A storefront's key to these sales channels. */
export async function aPublishableKey(
  container: MedusaContainer,
  channels: readonly string[]
): Promise<string> {
  const { result } = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ title: "storefront", type: "publishable", created_by: "" }] },
  })
  const key = result[0]!
  if (channels.length) {
    await linkSalesChannelsToApiKeyWorkflow(container).run({
      input: { id: key.id, add: [...channels] },
    })
  }
  return key.token
}
