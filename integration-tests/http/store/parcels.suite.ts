import { ParcelsResponse, type Parcel } from "@ocop/contract"
import { aCart, chooseShipping, type Cart } from "../../builders/a-cart"
import type { Listing } from "../../builders/a-listing"
import type { Producer } from "../../builders/a-producer"
import { granted, shop } from "../../builders/client"
import { expectRefusal, expectRefusals } from "../../builders/expect-refusals"
import { setStock } from "../../builders/stock"
import { dayAfter, itIs } from "../../builders/the-clock"
import { theStall } from "../../builders/the-stall"

export default function parcels() {
  let hill: Producer
  let delta: Producer
  let tea: Listing
  let rice: Listing
  let cart: Cart
  let lastDay: string

  beforeAll(async () => {
    ;({ hill, delta, tea, rice, lastDay } = theStall())
    cart = await aCart([
      [tea, 2],
      [rice, 1],
    ])
  })

  const parcelsOf = async (id: string): Promise<Parcel[]> =>
    ParcelsResponse.parse((await shop.get(`/store/carts/${id}/parcels`)).body).parcels
  const cartNow = async () => (await shop.get(`/store/carts/${cart.id}`)).body.cart

  describe("GET /store/carts/:id/parcels", () => {
    it("makes one parcel per producer, in the order they came, with options cheapest first", async () => {
      expect(await parcelsOf(cart.id)).toMatchObject([
        {
          producer: { id: hill.id, handle: hill.handle, name: hill.name },
          line_ids: [cart.line_ids[0]],
          items_total: 240_000,
          options: [
            { id: hill.options["Giao thường"], name: "Giao thường", price: 30_000 },
            { id: hill.options["Giao nhanh"], name: "Giao nhanh", price: 55_000 },
          ],
          selected_option_id: null,
          problems: [],
        },
        {
          producer: { id: delta.id, handle: delta.handle, name: delta.name },
          line_ids: [cart.line_ids[1]],
          items_total: 80_500,
          options: [{ id: delta.options["Giao thường"], name: "Giao thường", price: 25_000 }],
          selected_option_id: null,
          problems: [],
        },
      ])
    })

    it("keeps that order when a quantity changes", async () => {
      await granted(
        shop.post(`/store/carts/${cart.id}/line-items/${cart.line_ids[0]}`, { quantity: 1 })
      )
      expect((await parcelsOf(cart.id)).map(({ producer }) => producer.id)).toEqual([
        hill.id,
        delta.id,
      ])
    })

    it("says which lines can't be bought any more, and why", async () => {
      itIs(dayAfter(lastDay))
      const [first, second] = await parcelsOf(cart.id)
      expect(first!.problems).toEqual([
        expect.objectContaining({ line_id: cart.line_ids[0], code: "ocop.certificate_expired" }),
      ])
      expect(second!.problems).toEqual([])
    })

    it("says which lines are out of stock", async () => {
      await setStock(tea, 1)
      const problems = (await parcelsOf(cart.id)).flatMap((parcel) => parcel.problems)
      expect(problems).toEqual([
        expect.objectContaining({ line_id: cart.line_ids[0], code: "ocop.not_enough_stock" }),
      ])
    })

    it("has no parcels for an empty cart", async () => {
      expect(await parcelsOf((await aCart()).id)).toEqual([])
    })

    it("does not know a cart that is not there", async () => {
      await expectRefusal(
        shop.get("/store/carts/cart_khong_co/parcels"),
        404,
        "ocop.cart_not_found"
      )
    })
  })

  describe("POST /store/carts/:id/parcels", () => {
    it("chooses the cheapest option of each producer, and shipping counts in the total", async () => {
      const chosen: Parcel[] = await chooseShipping(cart.id)
      expect(chosen.map(({ selected_option_id }) => selected_option_id)).toEqual([
        hill.options["Giao thường"],
        delta.options["Giao thường"],
      ])
      expect(await cartNow()).toMatchObject({ shipping_total: 55_000, total: 375_500 })
    })

    it("chooses what is named, changes it when asked again, and keeps it when not", async () => {
      const fast = hill.options["Giao nhanh"]!
      await chooseShipping(cart.id, { [hill.id]: hill.options["Giao thường"]! })
      const changed: Parcel[] = await chooseShipping(cart.id, { [hill.id]: fast })
      expect(changed[0]!.selected_option_id).toBe(fast)
      const kept: Parcel[] = await chooseShipping(cart.id)
      expect(kept[0]!.selected_option_id).toBe(fast)
      const { shipping_methods, shipping_total } = await cartNow()
      expect(shipping_methods).toHaveLength(2)
      expect(shipping_total).toBe(80_000)
    })

    it("refuses an option of another producer, and one that is not there", async () => {
      for (const option of [delta.options["Giao thường"]!, "so_khong_co"]) {
        await expectRefusal(
          shop.post(`/store/carts/${cart.id}/parcels`, { choices: { [hill.id]: option } }),
          400,
          "ocop.shipping_missing"
        )
      }
      expect((await cartNow()).shipping_methods).toEqual([])
    })

    it("takes away the shipping of a producer whose last line left", async () => {
      await chooseShipping(cart.id)
      await granted(shop.delete(`/store/carts/${cart.id}/line-items/${cart.line_ids[1]}`))
      expect(await chooseShipping(cart.id)).toHaveLength(1)
      const { shipping_methods, shipping_total } = await cartNow()
      expect(shipping_methods).toMatchObject([{ shipping_option_id: hill.options["Giao thường"] }])
      expect(shipping_total).toBe(30_000)
    })

    it("takes away shipping that was chosen past it for a producer without goods", async () => {
      const honeyOnly = await aCart([[theStall().honey, 1]])
      const option_id = delta.options["Giao thường"]
      await granted(shop.post(`/store/carts/${honeyOnly.id}/shipping-methods`, { option_id }))
      await chooseShipping(honeyOnly.id)
      const { shipping_methods } = (await shop.get(`/store/carts/${honeyOnly.id}`)).body.cart
      expect(shipping_methods).toMatchObject([{ shipping_option_id: hill.options["Giao thường"] }])
    })

    it("can be asked twice at once", async () => {
      const answers = await Promise.all(
        [1, 2].map(() => shop.post(`/store/carts/${cart.id}/parcels`))
      )
      expect(answers.map(({ status }) => status).every((status) => status < 500)).toBe(true)
      await chooseShipping(cart.id)
      expect((await cartNow()).shipping_methods).toHaveLength(2)
    })

    it("does not know a cart that is not there", async () => {
      await expectRefusal(
        shop.post("/store/carts/cart_khong_co/parcels"),
        404,
        "ocop.cart_not_found"
      )
    })

    it("refuses what are no choices", () =>
      expectRefusals<unknown>(
        {
          "a text": "cheapest",
          "a list": ["x"],
          "an option that is a number": { [hill.id]: 5 },
          "an option that is null": { [hill.id]: null },
        },
        (choices) => shop.post(`/store/carts/${cart.id}/parcels`, { choices }),
        { status: 400 }
      ))

    it("refuses a field it does not know", () =>
      expectRefusals({ price: { choices: {}, price: 0 } }, (body) =>
        shop.post(`/store/carts/${cart.id}/parcels`, body)
      ))
  })
}
