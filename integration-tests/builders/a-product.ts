import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { slugify } from "@ocop/rules"
import type { Producer } from "./a-producer"
import { theMarket } from "./the-market"

export interface ProductWish {
  title: string
  by: Producer
  /** Đồng, of every variant. */
  price: number
  /** Units of every variant, in its producer's storehouse. */
  stock: number
  /** Packings. */
  variants: readonly string[]
  status: "draft" | "published"
}

export interface Product {
  product_id: string
  handle: string
  /** The first variant's, in the order of the wish. */
  variant_id: string
  inventory_item_id: string
}

/**
 * Medusa's side of a listing: product, variants, prices, stock. By the modules' services and not by
 * Medusa's workflows, which make the same rows in three times the time.
 */
export async function aProduct({
  title,
  by,
  price,
  stock,
  variants,
  status,
}: ProductWish): Promise<Product> {
  const { container, sales_channel_id } = theMarket()
  const handle = slugify(title)
  const inventory = container.resolve(Modules.INVENTORY)
  const skus = variants.map((_, rank) => `${handle}-${rank}`)
  const [product, prices, items] = await Promise.all([
    container.resolve(Modules.PRODUCT).createProducts({
      title,
      handle,
      description: `${title}, làm ở quê nhà.`,
      status,
      images: [{ url: `/uploads/${handle}.webp` }],
      options: [{ title: "Quy cách", values: [...variants] }],
      variants: variants.map((name, rank) => ({
        title: name,
        sku: skus[rank],
        variant_rank: rank,
        manage_inventory: true,
        allow_backorder: false,
        options: { "Quy cách": name },
      })),
    } as never) as unknown as Promise<{ id: string; variants: { id: string; sku: string }[] }>,
    container
      .resolve(Modules.PRICING)
      .createPriceSets(variants.map(() => ({ prices: [{ currency_code: "vnd", amount: price }] }))),
    inventory.createInventoryItems(skus.map((sku) => ({ sku, requires_shipping: true }))),
  ])
  await inventory.createInventoryLevels(
    items.map(({ id }) => ({
      inventory_item_id: id,
      location_id: by.stock_location_id,
      stocked_quantity: stock,
    }))
  )
  const idOf = (sku: string) => product.variants.find((variant) => variant.sku === sku)!.id
  await container.resolve(ContainerRegistrationKeys.LINK).create([
    {
      [Modules.PRODUCT]: { product_id: product.id },
      [Modules.SALES_CHANNEL]: { sales_channel_id },
    },
    {
      [Modules.PRODUCT]: { product_id: product.id },
      [Modules.FULFILLMENT]: { shipping_profile_id: by.shipping_profile_id },
    },
    ...skus.map((sku, rank) => ({
      [Modules.PRODUCT]: { variant_id: idOf(sku) },
      [Modules.PRICING]: { price_set_id: prices[rank]!.id },
    })),
    ...skus.map((sku, rank) => ({
      [Modules.PRODUCT]: { variant_id: idOf(sku) },
      [Modules.INVENTORY]: { inventory_item_id: items[rank]!.id },
    })),
  ])
  return {
    product_id: product.id,
    handle,
    variant_id: idOf(skus[0]!),
    inventory_item_id: items[0]!.id,
  }
}
