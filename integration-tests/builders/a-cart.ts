import type { Listing } from "./a-listing"
import { granted, shop } from "./client"
import { placeOf } from "./a-place"
import { theMarket } from "./the-market"

/** Goods and how many of each, in the order they go into the cart. */
export type Goods = readonly (readonly [Listing, number])[]

export interface Cart {
  id: string
  /** Ids of its lines, in the order of its goods. */
  line_ids: string[]
}

/** Where a buyer lives, as the storefront writes it into Medusa's address. */
function anAddress(wish: Record<string, unknown> = {}) {
  const { commune_code } = placeOf("Điện Biên Phủ, Điện Biên")
  return {
    first_name: "Hoa",
    last_name: "Nguyễn Thị",
    phone: "0912 345 678",
    address_1: "Thôn Bản Lìm",
    city: "Điện Biên Phủ",
    province: "11",
    country_code: "vn",
    metadata: { commune_code },
    ...wish,
  }
}

/** A guest's cart with these goods in it, put there through the shop's door. */
export async function aCart(goods: Goods = []): Promise<Cart> {
  const { region_id } = theMarket()
  const { cart } = await granted(shop.post("/store/carts", { region_id }))
  const line_ids: string[] = []
  for (const [listing, quantity] of goods) {
    line_ids.push(await putIntoCart(cart.id, listing, quantity))
  }
  return { id: cart.id, line_ids }
}

/** @returns the id of the line */
export async function putIntoCart(cartId: string, listing: Listing, quantity = 1): Promise<string> {
  const { variant_id } = listing
  const { cart } = await granted(
    shop.post(`/store/carts/${cartId}/line-items`, { variant_id, quantity })
  )
  return cart.items.find((item: { variant_id: string }) => item.variant_id === variant_id).id
}

/** A cart that only needs to be completed: goods, address, shipping for each producer, cash on delivery. */
export async function aReadyCart(goods: Goods): Promise<Cart> {
  const cart = await aCart(goods)
  await giveAddress(cart.id)
  await chooseShipping(cart.id)
  await startPayment(cart.id)
  return cart
}

export async function giveAddress(
  cartId: string,
  wish: Record<string, unknown> = {}
): Promise<void> {
  const shipping_address = anAddress(wish)
  await granted(shop.post(`/store/carts/${cartId}`, { shipping_address, email: "hoa@example.com" }))
}

/** `choices`: a producer's id to one of its options; the rest get their cheapest. */
export async function chooseShipping(cartId: string, choices: Record<string, string> = {}) {
  return (await granted(shop.post(`/store/carts/${cartId}/parcels`, { choices }))).parcels
}

/** Cash on delivery, or another way to pay, for what the cart costs now. */
export async function startPayment(cartId: string, provider_id = "pp_cod_cod"): Promise<void> {
  const { payment_collection } = await granted(
    shop.post("/store/payment-collections", { cart_id: cartId })
  )
  await granted(
    shop.post(`/store/payment-collections/${payment_collection.id}/payment-sessions`, {
      provider_id,
    })
  )
}

export const complete = (cart: Pick<Cart, "id">) => shop.post(`/store/carts/${cart.id}/complete`)
