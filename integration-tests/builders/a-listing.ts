import { createInventoryLevelsWorkflow, createProductsWorkflow } from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { foldVietnamese, slugify } from "@ocop/rules"
import { aCertificate, type Certificate, type CertificateWish } from "./a-certificate"
import { placeOf } from "./a-place"
import { aProducer, type Producer } from "./a-producer"
import { theMarket } from "./the-market"

export interface ListingWish {
  title?: string
  /** Its producer; a new one, in the same place, unless given. */
  by?: Producer
  /** "Mèo Vạc, Hà Giang": where it was certified to be from. */
  from?: string
  /** Stars of a certificate in force today; null is a product that never had one. */
  stars?: 3 | 4 | 5 | null
  /** More exactly than `stars`: every certificate it ever had. */
  certificates?: CertificateWish[]
  /** Đồng. */
  price?: number
  /** Units in stock. */
  stock?: number
  /** Packings, each at the price; one unless given. */
  variants?: string[]
  status?: "draft" | "submitted" | "published" | "withdrawn"
  productStatus?: "draft" | "published"
  /** Months and days, "MM-DD"; then it is not sold out of season. */
  season?: { from: string; to: string }
  group?: string
  aliases?: string[]
  sales_channel_id?: string
}

export interface Listing {
  id: string
  product_id: string
  handle: string
  title: string
  producer: Producer
  certified_product_id: string
  certificates: Certificate[]
  /** The first variant's id. */
  variant_id: string
  variant_ids: string[]
  inventory_item_id: string
  price: number
}

let made = 0

/** A listing with all that it needs to be sold: product, price, stock, register entry, certificate, origin. */
export async function aListing(wish: ListingWish = {}): Promise<Listing> {
  const { container } = theMarket()
  const title = wish.title ?? `Sản phẩm ${++made}`
  const from = wish.from ?? "Mèo Vạc, Hà Giang"
  const producer = wish.by ?? (await aProducer({ from }))
  const price = wish.price ?? 100_000
  const product = await aProduct(title, producer, price, wish)
  const entry = await container.resolve("certification").createCertifiedProducts({
    producer_id: producer.id,
    name: title,
    name_folded: foldVietnamese(title),
    group_code: wish.group ?? "I",
  })
  const certificates: Certificate[] = []
  for (const certificate of wish.certificates ?? certificatesFor(wish.stars)) {
    certificates.push(await aCertificate(entry.id, certificate))
  }
  const origin = await container
    .resolve("origin")
    .createOrigins({ certified_as: from, ...placeOf(from) })
  const listing = await container.resolve("listing").createListings({
    product_id: product.id,
    producer_id: producer.id,
    certified_product_id: entry.id,
    origin_id: origin.id,
    group_code: wish.group ?? "I",
    status: wish.status ?? "published",
    label: { net_quantity: "100 g" },
    story: "Chuyện của sản phẩm",
    season_from: wish.season?.from ?? null,
    season_to: wish.season?.to ?? null,
    orders_off_season: !wish.season,
    aliases: wish.aliases ?? [],
  })
  return {
    id: listing.id,
    product_id: product.id,
    handle: product.handle,
    title,
    producer,
    certified_product_id: entry.id,
    certificates,
    ...(await stockUp(product.id, producer, wish.stock ?? 100)),
    price,
  }
}

const certificatesFor = (stars: ListingWish["stars"] = 4): CertificateWish[] =>
  stars === null ? [] : [{ stars }]

async function aProduct(title: string, producer: Producer, price: number, wish: ListingWish) {
  const { container, sales_channel_id } = theMarket()
  const variants = wish.variants ?? ["Gói 100 g"]
  const handle = slugify(title)
  const { result } = await createProductsWorkflow(container).run({
    input: {
      products: [
        {
          title,
          handle,
          description: `${title}, làm ở quê nhà.`,
          status: wish.productStatus ?? "published",
          images: [{ url: `/uploads/${handle}.webp` }],
          sales_channels: [{ id: wish.sales_channel_id ?? sales_channel_id }],
          shipping_profile_id: producer.shipping_profile_id,
          options: [{ title: "Quy cách", values: variants }],
          variants: variants.map((name, rank) => ({
            title: name,
            sku: `${handle}-${rank}`,
            variant_rank: rank,
            manage_inventory: true,
            allow_backorder: false,
            options: { "Quy cách": name },
            prices: [{ currency_code: "vnd", amount: price }],
          })),
        } as never,
      ],
    },
  })
  const { id } = result[0]!
  return { id, handle }
}

/** The same number of units of every variant, where the producer is. */
async function stockUp(product_id: string, producer: Producer, stocked_quantity: number) {
  const { container } = theMarket()
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product_variant",
    fields: ["id", "variant_rank", "inventory_items.inventory_item_id"],
    filters: { product_id },
  })
  const variants = [...data].sort((a, b) => (a.variant_rank ?? 0) - (b.variant_rank ?? 0))
  const items = variants.map(({ inventory_items }) => inventory_items![0]!.inventory_item_id)
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: items.map((inventory_item_id) => ({
        inventory_item_id,
        location_id: producer.stock_location_id,
        stocked_quantity,
      })),
    },
  })
  return {
    variant_id: variants[0]!.id,
    variant_ids: variants.map(({ id }) => id),
    inventory_item_id: items[0]!,
  }
}
