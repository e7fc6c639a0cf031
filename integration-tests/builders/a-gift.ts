import { aCart, chooseShipping, giveAddress, startPayment, type Cart, type Goods } from "./a-cart"
import { granted, shop } from "./client"

/** A gift as the checkout writes it into the cart's metadata. */
export const aGift = (wish: Record<string, unknown> = {}) => ({
  giver_name: "Trần Văn Minh",
  giver_phone: "+84987654321",
  message: "Chúc cả nhà\nnăm mới an khang",
  hide_prices: true,
  ...wish,
})

/** A cart for somebody else that only needs to be completed. */
export async function aGiftCart(
  goods: Goods,
  { gift = aGift(), payment = "pp_vietqr_vietqr" }: { gift?: unknown; payment?: string } = {}
): Promise<Cart> {
  const cart = await aCart(goods)
  await giveAddress(cart.id)
  await granted(shop.post(`/store/carts/${cart.id}`, { metadata: { gift } }))
  await chooseShipping(cart.id)
  await startPayment(cart.id, payment)
  return cart
}
