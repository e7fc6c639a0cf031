import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { createProductsWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { CreateListingBody } from "@ocop/contract"
import { slugify } from "@ocop/rules"
import { producerNotSetUp } from "./listing-problems"
import { packSizeInput } from "./open-pack-sizes"

/** A product just made, with the first stock of its variants that still has to be put into its storehouse. */
export interface OpenedProduct {
  product_id: string
  stock_location_id: string
  stock: ReadonlyMap<string, number>
}

/**
 * Medusa's side of a new listing: a product that is a draft, in the market's sales channel, sent by its producer.
 *
 * @throws MedusaError NOT_ALLOWED `ocop.producer_not_set_up`
 */
export async function openProduct(
  container: MedusaContainer,
  trx: Knex.Transaction,
  producerId: string,
  { wording, offer }: Pick<CreateListingBody, "wording" | "offer">
): Promise<OpenedProduct> {
  const { stock_location_id, shipping_profile_id, sales_channel_id } = await placeOf(
    trx,
    producerId
  )
  if (!stock_location_id || !shipping_profile_id) throw producerNotSetUp()
  const handle = await freeHandle(trx, wording.title)
  const { result } = await createProductsWorkflow(container).run({
    input: {
      products: [
        {
          title: wording.title,
          handle,
          status: "draft",
          shipping_profile_id,
          sales_channels: sales_channel_id ? [{ id: sales_channel_id }] : [],
          // Medusa asks for one; pack sizes choose nothing of it.
          options: [{ title: "Quy cách", values: ["Theo quy cách đóng gói"] }],
          variants: offer.variants.map((size, rank) =>
            packSizeInput(size, rank, `${handle}-${rank + 1}`)
          ),
        },
      ],
    },
  })
  const product = result[0]!
  const made = new Map(product.variants.map(({ title, id }) => [title, id]))
  return {
    product_id: product.id,
    stock_location_id,
    stock: new Map(offer.variants.map(({ title, stock }) => [made.get(title)!, stock])),
  }
}

interface Place {
  stock_location_id: string | null
  shipping_profile_id: string | null
  sales_channel_id: string | null
}

/** Where the producer's goods are, how they travel, and where they are sold. */
async function placeOf(trx: Knex.Transaction, producerId: string): Promise<Place> {
  const { rows } = await trx.raw<{ rows: Place[] }>(
    `select stock_location_id, shipping_profile_id,
       (select default_sales_channel_id from store where deleted_at is null limit 1) as sales_channel_id
     from producer where id = ?`,
    [producerId]
  )
  return rows[0]!
}

/** The title's slug, with a number where it is taken; deleted products keep theirs. */
async function freeHandle(trx: Knex.Transaction, title: string): Promise<string> {
  const slug = slugify(title).slice(0, 80).replace(/-$/, "") || "san-pham"
  const taken = new Set(
    await trx("product").where("handle", "like", `${slug}%`).pluck<string[]>("handle")
  )
  if (!taken.has(slug)) return slug
  let number = 2
  while (taken.has(`${slug}-${number}`)) number++
  return `${slug}-${number}`
}
