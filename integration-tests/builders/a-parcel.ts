import { granted, type Client } from "./client"

/** What may be said of a parcel that is sent; without lines it holds all that is left. */
export interface ParcelWish {
  carrier?: string
  tracking_code?: string | null
  lines?: { line_id: string; quantity: number }[]
}

let sent = 0

/** Accepts and packs a part. @returns its lines, as its producer sees them */
export async function packed(
  producer: Client,
  partId: string
): Promise<{ id: string; title: string; quantity: number }[]> {
  await granted(producer.post(`/producer/shop-orders/${partId}/accept`))
  const { shop_order } = await granted(producer.post(`/producer/shop-orders/${partId}/pack`))
  return shop_order.lines
}

/** Sends a parcel of a packed part. @returns its id */
export async function sentParcel(
  producer: Client,
  partId: string,
  wish: ParcelWish = {}
): Promise<string> {
  const { shop_order } = await granted(
    producer.post(`/producer/shop-orders/${partId}/ship`, {
      key: `kien-hang-${++sent}`,
      carrier: "ghn",
      tracking_code: `GHN-${sent}`,
      ...wish,
    })
  )
  return shop_order.parcels.at(-1).id
}

/** Where a parcel came to. */
export const landed = (
  producer: Client,
  partId: string,
  outcome: "deliver" | "return",
  parcel_id?: string
) =>
  granted(
    producer.post(`/producer/shop-orders/${partId}/${outcome}`, parcel_id ? { parcel_id } : {})
  )
