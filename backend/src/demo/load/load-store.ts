import {
  createApiKeysWorkflow,
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"
import { Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { paymentMethodOf } from "@ocop/rules"

/** What the rest of the load hangs on. */
export interface DemoStore {
  region_id: string
  sales_channel_id: string
  publishable_key: string
}

const NAME = "Chợ OCOP"

/**
 * The shop itself: prices in đồng with VAT inside, one sales channel, one region, the ways to pay that are set up, and
 * the key the storefront calls with. Finds what an earlier load made.
 */
export async function loadStore(container: MedusaContainer): Promise<DemoStore> {
  const sales_channel_id = await salesChannel(container)
  const region_id = await region(container)
  const [store] = await container.resolve(Modules.STORE).listStores()
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: store?.id },
      update: {
        name: NAME,
        // By which production knows a database that it must not run on.
        metadata: { demonstration: true },
        supported_currencies: [
          { currency_code: "vnd", is_default: true, is_tax_inclusive: true },
        ] as never,
        default_sales_channel_id: sales_channel_id,
        default_region_id: region_id,
      },
    },
  })
  return {
    region_id,
    sales_channel_id,
    publishable_key: await publishableKey(container, sales_channel_id),
  }
}

async function salesChannel(container: MedusaContainer): Promise<string> {
  const [found] = await container
    .resolve(Modules.SALES_CHANNEL)
    .listSalesChannels({ name: NAME }, { select: ["id"] })
  if (found) {
    return found.id
  }
  const { result } = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [{ name: NAME }] },
  })
  return result[0]?.id as string
}

async function region(container: MedusaContainer): Promise<string> {
  const [found] = await container
    .resolve(Modules.REGION)
    .listRegions({ currency_code: "vnd" }, { select: ["id"] })
  if (found) {
    return found.id
  }
  const providers = await container
    .resolve(Modules.PAYMENT)
    .listPaymentProviders({ is_enabled: true })
  const ways = providers.map(({ id }) => id).filter((id) => paymentMethodOf(id) !== null)
  const { result } = await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name: "Việt Nam",
          currency_code: "vnd",
          countries: ["vn"],
          payment_providers: ways,
          is_tax_inclusive: true,
          automatic_taxes: false,
        },
      ],
    },
  })
  return result[0]?.id as string
}

async function publishableKey(container: MedusaContainer, channel: string): Promise<string> {
  const [found] = await container
    .resolve(Modules.API_KEY)
    .listApiKeys({ title: NAME, type: "publishable" })
  if (found) {
    return found.token
  }
  const { result } = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ title: NAME, type: "publishable", created_by: "" }] },
  })
  const key = result[0]
  await linkSalesChannelsToApiKeyWorkflow(container).run({
    input: { id: key?.id as string, add: [channel] },
  })
  return key?.token as string
}
