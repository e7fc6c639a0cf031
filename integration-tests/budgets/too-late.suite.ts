import {
  aCart,
  aReadyCart,
  chooseShipping,
  complete,
  giveAddress,
  startPayment,
} from "../builders/a-cart"
import { aListing, type Listing } from "../builders/a-listing"
import { aPromotionGuide } from "../builders/a-promotion-guide"
import { anOperator } from "../builders/an-operator"
import { granted, shop, type Client } from "../builders/client"
import { expectRefusal } from "../builders/expect-refusals"
import { setStock } from "../builders/stock"
import { countedStatements, watchStatements } from "./counted-statements"

/** The shop's key, where the completion stands before and after, and what is left: no order is made to be undone. */
const BUDGET = 5

/** Two hundred want the last one at the same moment: 199 of them have to be told no. */
export default function tooLate() {
  let operator: Client
  let tea: Listing

  beforeAll(async () => {
    operator = await anOperator()
    tea = await aListing({ stock: 20 })
    watchStatements()
  })

  const aCartWith = async (code: string) => {
    const cart = await aCart([[tea, 1]])
    await giveAddress(cart.id)
    await chooseShipping(cart.id)
    await granted(shop.post(`/store/carts/${cart.id}/promotions`, { promo_codes: [code] }))
    await startPayment(cart.id)
    return cart
  }
  /** Of the second time, as the first one makes look-ups that are made once per process. */
  const expectFewStatements = async (cart: { id: string }, code: string) => {
    const refused = () => expectRefusal(complete(cart), 400, code)
    await refused()
    const { request } = await countedStatements(refused)
    expect(request.length, request.join("\n")).toBeLessThanOrEqual(BUDGET)
  }

  describe(`POST /store/carts/:id/complete says no in ${BUDGET} statements`, () => {
    it("to who comes too late for the last goods", async () => {
      const cart = await aReadyCart([[tea, 1]])
      await setStock(tea, 0)
      await expectFewStatements(cart, "ocop.not_enough_stock")
    })

    it.each([
      ["to who comes too late for the last use of a code", { first_orders: 1, per_customer: null }],
      ["to who has used a code already", { first_orders: null, per_customer: 1 }],
    ])("%s", async (_, limits) => {
      await aPromotionGuide(operator, { code: "MUON", goods: {}, ...limits })
      const [quick, late] = [await aCartWith("MUON"), await aCartWith("MUON")]
      await granted(complete(quick))
      await expectFewStatements(late, "ocop.discount_changed")
    })

    it("but not to another buyer, nor to one whose code may be used still", async () => {
      await aPromotionGuide(operator, { code: "CON", goods: {}, first_orders: 2, per_customer: 1 })
      const [quick, other] = [await aCartWith("CON"), await aCartWith("CON")]
      await granted(complete(quick))
      await granted(shop.post(`/store/carts/${other.id}`, { email: "nguoi-khac@example.com" }))
      await startPayment(other.id)
      await granted(complete(other))
    })
  })
}
