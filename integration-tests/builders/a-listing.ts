import { foldVietnamese } from "@ocop/rules"
import { aCertificate, type Certificate, type CertificateWish } from "./a-certificate"
import { placeOf } from "./a-place"
import { aProduct, type Product, type ProductWish } from "./a-product"
import { someProducer, type Producer } from "./a-producer"
import { theMarket } from "./the-market"

export interface ListingWish extends Partial<
  Pick<ProductWish, "title" | "price" | "stock" | "variants">
> {
  /** Its producer; the stall's `hill` unless given. */
  by?: Producer
  /** "Mèo Vạc, Hà Giang": where it was certified to be from. */
  from?: string
  /** Stars of a certificate in force today; null is a product that never had one. */
  stars?: 3 | 4 | 5 | null
  /** More exactly than `stars`: every certificate it ever had. */
  certificates?: CertificateWish[]
  status?: "draft" | "submitted" | "published" | "withdrawn"
  /** Of Medusa's product. */
  productStatus?: ProductWish["status"]
  /** Months and days, "MM-DD"; then it is not sold out of season. */
  season?: { from: string; to: string }
  /** Sold ahead, and sent from that day. */
  shipsFrom?: string
  /** "I" to "VI". */
  group?: string
  aliases?: string[]
}

export interface Listing extends Product {
  id: string
  title: string
  producer: Producer
  certified_product_id: string
  certificates: Certificate[]
  price: number
}

let made = 0

/** A listing with all that it needs to be sold: product, price, stock, register entry, certificate, origin. */
export async function aListing(wish: ListingWish = {}): Promise<Listing> {
  const { container } = theMarket()
  const {
    title = `Sản phẩm ${++made}`,
    by: producer = someProducer(),
    from = "Mèo Vạc, Hà Giang",
    stars = 4,
    certificates: wanted = stars === null ? [] : [{ stars }],
    price = 100_000,
    group = "I",
    season,
  } = wish
  const product = await aProduct({
    title,
    by: producer,
    price,
    stock: wish.stock ?? 100,
    variants: wish.variants ?? ["Gói 100 g"],
    status: wish.productStatus ?? "published",
  })
  const entry = await container.resolve("certification").createCertifiedProducts({
    producer_id: producer.id,
    name: title,
    name_folded: foldVietnamese(title),
    group_code: group,
  })
  const certificates: Certificate[] = []
  for (const certificate of wanted) {
    certificates.push(await aCertificate(entry.id, certificate))
  }
  const origin = await container
    .resolve("origin")
    .createOrigins({ certified_as: from, ...placeOf(from) })
  const listing = await container.resolve("listing").createListings({
    product_id: product.product_id,
    producer_id: producer.id,
    certified_product_id: entry.id,
    origin_id: origin.id,
    group_code: group,
    status: wish.status ?? "published",
    label: { net_quantity: "100 g" },
    story: "Chuyện của sản phẩm",
    season_from: season?.from ?? null,
    season_to: season?.to ?? null,
    orders_off_season: !season,
    ships_from: wish.shipsFrom ?? null,
    aliases: wish.aliases ?? [],
  })
  return {
    ...product,
    id: listing.id,
    title,
    producer,
    certified_product_id: entry.id,
    certificates,
    price,
  }
}
