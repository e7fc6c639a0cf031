import { DeliverySettingsResponse } from "@ocop/contract"
import { aCustomer } from "../../builders/a-customer"
import { aProducersLogIn } from "../../builders/a-producers-log-in"
import { anOperator } from "../../builders/an-operator"
import { granted, shop, stranger, type Client } from "../../builders/client"
import { expectRefusal, expectRefusals } from "../../builders/expect-refusals"
import { theRows } from "../../builders/the-database"
import { twoShops, type TwoShops } from "../../builders/two-shops"

const SAID = {
  area: "region",
  free_from: 500_000,
  pickup: true,
  pickup_note: "Xưởng chè, 8–17 giờ",
}

export default function producerDelivery() {
  let stall: TwoShops
  let owner: Client
  let staff: Client
  let neighbour: Client

  beforeAll(async () => {
    stall = await twoShops("cách giao")
    owner = await aProducersLogIn(stall.hill.id)
    staff = await aProducersLogIn(stall.hill.id, undefined, "staff")
    neighbour = await aProducersLogIn(stall.delta.id)
  })

  const read = async (client = owner) =>
    DeliverySettingsResponse.parse(await granted(client.get("/producer/delivery")))
  const say = (wish: object = {}, client = owner) =>
    client.post("/producer/delivery", { ...SAID, ...wish })
  const needs = (listing_id: string, wish: object = {}) => ({
    goods: [{ listing_id, keep_cold: true, max_transit_days: 3, ...wish }],
  })

  describe("GET /producer/delivery", () => {
    it("shows where it sends before it has said anything, with its own goods and today's prices", async () => {
      const { settings, goods, services } = await read()
      expect(settings).toEqual({
        area: "country",
        free_from: null,
        pickup: false,
        pickup_note: null,
      })
      expect(goods).toEqual([
        {
          listing_id: stall.honey.id,
          title: "Mật ong cách giao",
          keep_cold: false,
          max_transit_days: null,
        },
        {
          listing_id: stall.tea.id,
          title: "Trà cách giao",
          keep_cold: false,
          max_transit_days: null,
        },
      ])
      expect(services[0]).toMatchObject({
        name: "Giao tiêu chuẩn",
        cold: false,
        zones: [{ zone: "same_province", from_price: 16_000, days: { min: 1, max: 2 } }, {}, {}],
      })
    })

    it("is for producers who have logged in", async () => {
      for (const client of [stranger, shop, await aCustomer(), await anOperator()]) {
        expect((await client.get("/producer/delivery")).status).toBe(401)
        expect((await client.post("/producer/delivery", SAID)).status).toBe(401)
      }
    })
  })

  describe("POST /producer/delivery", () => {
    it("keeps what a producer says, for it alone, and writes down who said it", async () => {
      const body = needs(stall.honey.id)
      const answer = DeliverySettingsResponse.parse(await granted(say(body)))
      expect(answer.settings).toEqual(SAID)
      expect(answer.goods[0]).toMatchObject({ keep_cold: true, max_transit_days: 3 })
      expect(await read()).toEqual(answer)
      expect((await read(neighbour)).settings.area).toBe("country")
      const log = await theRows(
        "select actor_type, before, after->>'area' as area from audit_entry where action = 'delivery.set'"
      )
      expect(log).toEqual([{ actor_type: "producer", before: null, area: "region" }])
    })

    it("may be said by everyone of the producer, and takes it back", async () => {
      await granted(say(needs(stall.tea.id), staff))
      const back = { area: "country", free_from: null, pickup: false, pickup_note: null }
      const { settings, goods } = DeliverySettingsResponse.parse(
        await granted(
          say({ ...back, ...needs(stall.tea.id, { keep_cold: false, max_transit_days: null }) })
        )
      )
      expect(settings).toEqual(back)
      expect(goods.every(({ keep_cold }) => !keep_cold)).toBe(true)
    })

    it("says the same when it is said twice, also at once", async () => {
      const body = needs(stall.tea.id)
      const answers = await Promise.all([say(body), say(body)])
      expect(answers.map(({ status }) => status)).toEqual([200, 200])
      expect(answers[0]!.body).toEqual(answers[1]!.body)
      expect(await theRows("select 1 from listing_delivery")).toHaveLength(1)
    })

    it("changes nothing for goods of another producer", async () => {
      const goods = [...needs(stall.tea.id).goods, ...needs(stall.rice.id).goods]
      await expectRefusal(say({ goods }), 404, "ocop.listing_not_found")
      await expectRefusal(say(needs("lstng_none")), 404, "ocop.listing_not_found")
      expect((await read()).settings.area).toBe("country")
      expect((await read(neighbour)).goods).toMatchObject([{ keep_cold: false }])
    })

    it("refuses what can't be kept", () =>
      expectRefusals(
        {
          "an area that is none": { area: "world" },
          "free for next to nothing": { free_from: 999 },
          "a fraction of a đồng": { free_from: 100_000.5 },
          "no word about fetching": { pickup: undefined },
          "a note that is too long": { pickup_note: "a".repeat(301) },
          "no days on the way": needs(stall.tea.id, { max_transit_days: 0 }),
          "more days than say anything": needs(stall.tea.id, { max_transit_days: 31 }),
          "more than was asked": { price: 0 },
        },
        (wish) => say(wish),
        { status: 400 }
      ))
  })
}
