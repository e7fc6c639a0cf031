import type { AdminBasket, ProducerBasket } from "@ocop/contract"
import { aBasketForm, answerBasket } from "../../builders/a-basket"
import { aProducer } from "../../builders/a-producer"
import { aProducersLogIn } from "../../builders/a-producers-log-in"
import { anOperator } from "../../builders/an-operator"
import { granted, stranger, type Client } from "../../builders/client"
import { expectRefusal } from "../../builders/expect-refusals"
import { theStall } from "../../builders/the-stall"

export default function baskets() {
  let operator: Client
  let member: Client
  let basket: AdminBasket
  beforeAll(async () => {
    operator = await anOperator()
    const { tea, rice, hill } = theStall()
    member = await aProducersLogIn(hill.id)
    const form = aBasketForm(
      [
        [tea, 1],
        [rice, 2],
      ],
      250_000
    )
    basket = (await granted(operator.post("/admin/baskets", form))).basket
  })

  const mine = async (): Promise<ProducerBasket[]> =>
    (await granted(member.get("/producer/baskets"))).baskets.filter(
      ({ id }: ProducerBasket) => id === basket.id
    )

  it("are seen with the producer's own share alone", async () => {
    expect(await mine()).toMatchObject([
      {
        id: basket.id,
        price: 250_000,
        parts: [
          {
            title: "Trà của núi",
            quantity: 1,
            singly: 120_000,
            consent: "proposed",
          },
        ],
      },
    ])
    const other = await aProducersLogIn((await aProducer({ name: "Không có hàng" })).id)
    expect((await granted(other.get("/producer/baskets"))).baskets).toEqual([])
  })

  it("are agreed to and declined, for the producer's own goods alone", async () => {
    await granted(answerBasket(basket, member))
    await granted(answerBasket(basket, member))
    expect((await mine())[0]?.parts).toMatchObject([{ consent: "accepted" }])
    const { basket: seen } = await granted(operator.get(`/admin/baskets/${basket.id}`))
    expect(seen.parts.map(({ consent }: { consent: string }) => consent)).toEqual([
      "accepted",
      "proposed",
    ])
    await granted(answerBasket(basket, member, "declined"))
    expect((await mine())[0]?.parts).toMatchObject([{ consent: "declined" }])
  })

  it("are not answered after they changed or ended", async () => {
    const body = { version: 1, form: { ...basket.form, price: 240_000 } }
    await granted(operator.post(`/admin/baskets/${basket.id}`, body))
    await expectRefusal(answerBasket(basket, member), 400, "ocop.basket_outdated")
    await granted(operator.post(`/admin/baskets/${basket.id}/end`))
    await expectRefusal(answerBasket({ ...basket, version: 2 }, member), 400, "ocop.basket_ended")
    expect(await mine()).toEqual([])
  })

  it("are nobody else's, and nothing to whoever is not logged in", async () => {
    const other = await aProducersLogIn((await aProducer({ name: "Người khác" })).id)
    await expectRefusal(answerBasket(basket, other), 404, "ocop.basket_not_found")
    const none = { id: "bask_no", version: 1 }
    await expectRefusal(answerBasket(none, member), 404, "ocop.basket_not_found")
    expect((await stranger.get("/producer/baskets")).status).toBe(401)
    expect((await answerBasket(basket, stranger)).status).toBe(401)
    const wrong = member.post(`/producer/baskets/${basket.id}/answer`, {
      answer: "maybe",
    })
    expect((await wrong).status).toBe(400)
  })
}
