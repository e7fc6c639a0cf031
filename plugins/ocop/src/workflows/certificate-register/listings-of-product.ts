import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { CertificateLife } from "./certificate-life"

/** A listing that names a certified product, with what decides whether shoppers see it. */
export interface ListingOfProduct {
  product_id: string
  title: string
  handle: string
  status: string
  hidden: boolean
  product_status: string
  sales_channel_ids: string[]
}

/** The listings of a certified product, oldest first; one statement. */
export async function listingsOfProduct(
  container: MedusaContainer,
  certifiedProductId: string
): Promise<ListingOfProduct[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: ListingOfProduct[] }>(
    `select l.product_id, p.title, p.handle, l.status,
      l.hidden_at is not null as hidden, p.status as product_status,
      (select coalesce(json_agg(channel.sales_channel_id), '[]') from product_sales_channel channel
        where channel.product_id = p.id and channel.deleted_at is null) as sales_channel_ids
    from listing l join product p on p.id = l.product_id and p.deleted_at is null
    where l.certified_product_id = ? and l.deleted_at is null
    order by l.id`,
    [certifiedProductId]
  )
  return rows
}

/**
 * Address of the product's page in these sales channels, null when it is not on show: the page is there
 * for as long as `GET /store/listings/:handle` answers.
 */
export async function handleOnShow(
  container: MedusaContainer,
  { product, producer }: Pick<CertificateLife, "product" | "producer">,
  channels: readonly string[]
): Promise<string | null> {
  if (producer?.status !== "approved") {
    return null
  }
  const listings = await listingsOfProduct(container, product.id)
  const onShow = listings.find(
    ({ status, hidden, product_status, sales_channel_ids }) =>
      status === "published" &&
      !hidden &&
      product_status === "published" &&
      sales_channel_ids.some((id) => channels.includes(id))
  )
  return onShow?.handle ?? null
}
