import type { AdminBasket, BasketForm } from "@ocop/contract"
import { aBasket, aBasketForm, answerBasket } from "../../builders/a-basket"
import { aProducersLogIn } from "../../builders/a-producers-log-in"
import { anOperator } from "../../builders/an-operator"
import { granted, shop, stranger, type Client } from "../../builders/client"
import { expectRefusal, expectRefusals } from "../../builders/expect-refusals"
import { inDays } from "../../builders/the-clock"
import { theRows } from "../../builders/the-database"
import { theStall } from "../../builders/the-stall"

const BASKETS = "/admin/baskets"

export default function baskets() {
  let operator: Client
  beforeAll(async () => {
    operator = await anOperator()
  })

  const parts = () =>
    [
      [theStall().tea, 1],
      [theStall().rice, 2],
    ] as const
  const create = (wish: Partial<BasketForm> = {}) =>
    operator.post(BASKETS, aBasketForm(parts(), 250_000, wish))
  const draft = async (wish: Partial<BasketForm> = {}): Promise<AdminBasket> =>
    (await granted(create(wish))).basket
  const save = ({ id, version, form }: AdminBasket, wish: Partial<BasketForm>) =>
    operator.post(`${BASKETS}/${id}`, { version, form: { ...form, ...wish } })
  const deed = ({ id }: AdminBasket, name: string) => operator.post(`${BASKETS}/${id}/${name}`)
  const sold = () => aBasket(operator, parts(), 250_000)

  it("are shared out over their parts, whose producers are asked", async () => {
    const basket = await draft()
    expect(basket).toMatchObject({
      state: "draft",
      version: 1,
      singly: 281_000,
    })
    const shares = basket.parts.flatMap((part) => part.shares)
    expect(shares.reduce((sum, { units, unit_price }) => sum + units * unit_price, 0)).toBe(250_000)
    expect(basket.parts.map(({ consent }) => consent)).toEqual(["proposed", "proposed"])
    const told = await theRows<{ producer_id: string; data: object }>(
      "select producer_id, data from producer_message where kind = 'basket_proposed' and subject_id = ?",
      [basket.id]
    )
    const { hill, delta } = theStall()
    expect(told.map(({ producer_id }) => producer_id).sort()).toEqual([hill.id, delta.id].sort())
    expect(told[0]?.data).toEqual({ title: "Tết miền núi" })
  })

  it("are published once everybody has agreed, ended for good, and the log tells it", async () => {
    const basket = await draft()
    await expectRefusal(deed(basket, "publish"), 400, "ocop.basket_not_agreed")
    for (const { id } of [theStall().hill, theStall().delta]) {
      await granted(answerBasket(basket, await aProducersLogIn(id)))
    }
    await granted(deed(basket, "publish"))
    await granted(deed(basket, "publish"))
    expect((await granted(deed(basket, "end"))).basket.state).toBe("ended")
    await expectRefusal(deed(basket, "publish"), 400, "ocop.basket_ended")
    await expectRefusal(save(basket, { title: "Khác hẳn" }), 400, "ocop.basket_ended")
    const log = await theRows<{ action: string }>(
      "select action from audit_entry where subject_id = ? order by created_at, id",
      [basket.id]
    )
    expect(log.map(({ action }) => action)).toEqual([
      "basket.created",
      "basket.accepted",
      "basket.accepted",
      "basket.published",
      "basket.ended",
    ])
  })

  it("saved with another price ask everybody again; with other words nobody", async () => {
    const basket = await sold()
    const reworded = (await granted(save(basket, { title: "Tết ấm" }))).basket as AdminBasket
    expect(reworded.parts.map(({ consent }) => consent)).toEqual(["accepted", "accepted"])
    const cheaper = (await granted(save(reworded, { price: 240_000 }))).basket as AdminBasket
    expect(cheaper.parts.map(({ consent }) => consent)).toEqual(["proposed", "proposed"])
    const { sale } = (await granted(shop.get(`/store/baskets/${basket.form.handle}`))).basket
    expect(sale).toMatchObject({
      open: false,
      code: "ocop.basket_not_on_sale",
    })
    await expectRefusal(save(basket, { title: "Tết khác" }), 400, "ocop.basket_outdated")
  })

  it("have an address of their own, which stays once they were published", async () => {
    const basket = await sold()
    await expectRefusal(create({ handle: basket.form.handle }), 400, "ocop.basket_handle_taken")
    const other = await draft()
    await expectRefusal(
      save(other, { handle: basket.form.handle }),
      400,
      "ocop.basket_handle_taken"
    )
    await expectRefusal(save(basket, { handle: "tet-khac" }), 400, "ocop.basket_handle_fixed")
  })

  it("are listed, the newest first", async () => {
    const first = await draft()
    const second = await sold()
    const all = await granted(operator.get(BASKETS))
    expect(all.baskets.slice(0, 2).map(({ id }: AdminBasket) => id)).toEqual([second.id, first.id])
    expect(all.count).toBe(all.baskets.length)
    const drafts = await granted(operator.get(`${BASKETS}?state=draft`))
    expect(drafts.baskets[0]).toMatchObject({ id: first.id })
    expect(drafts.baskets.map(({ state }: AdminBasket) => state)).not.toContain("published")
    expect((await granted(operator.get(`${BASKETS}/${first.id}`))).basket.id).toBe(first.id)
  })

  it("find goods by words, without accents too", async () => {
    const { goods } = await granted(operator.get(`${BASKETS}/goods?q=gao cua`))
    expect(goods).toMatchObject([
      {
        variant_id: theStall().rice.variant_id,
        price: 80_500,
        title: "Gạo của xuôi",
      },
    ])
  })

  it("refuse what is no basket", async () => {
    const [tea, rice] = parts().map(([{ variant_id }]) => ({
      variant_id,
      quantity: 1,
    }))
    await expectRefusals<Partial<BasketForm>>(
      {
        "an address with spaces": { handle: "Giỏ Tết" },
        "no title": { title: " " },
        "an end before its beginning": { ends_at: `${inDays(-2)}T00:00` },
        "one part": { parts: [tea!] },
        "goods twice": { parts: [tea!, tea!] },
        "no units": { parts: [tea!, { ...rice!, quantity: 0 }] },
        "goods that are not there": {
          parts: [tea!, { variant_id: "variant_no", quantity: 1 }],
        },
        "a price above what it costs singly": { price: 281_001 },
        "half a đồng": { price: 250_000.5 },
        "a picture that is not there": { picture_id: "cpic_none" },
      },
      create,
      { status: 400 }
    )
    await expectRefusal(operator.get(`${BASKETS}/bask_no`), 404, "ocop.basket_not_found")
    await expectRefusal(operator.post(`${BASKETS}/bask_no/publish`), 404, "ocop.basket_not_found")
  })

  it("are closed to whoever is not logged in, and not written by finance or viewers", async () => {
    const basket = await draft()
    expect((await stranger.get(BASKETS)).status).toBe(401)
    for (const role of ["finance", "viewer"] as const) {
      const other = await anOperator(undefined, role)
      await granted(other.get(BASKETS))
      expect((await other.post(`${BASKETS}/${basket.id}/publish`)).status).toBe(403)
    }
  })
}
