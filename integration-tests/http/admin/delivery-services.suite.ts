import { DeliveryServicesResponse } from "@ocop/contract"
import { aCart, giveAddress } from "../../builders/a-cart"
import { aCustomer } from "../../builders/a-customer"
import { deliversByTheList } from "../../builders/a-delivery"
import { aListing, type Listing } from "../../builders/a-listing"
import { aProducer, type Producer } from "../../builders/a-producer"
import { aProducersLogIn } from "../../builders/a-producers-log-in"
import { anOperator } from "../../builders/an-operator"
import { granted, shop, stranger, type Client } from "../../builders/client"
import { expectRefusals } from "../../builders/expect-refusals"
import { inDays, itIs, today } from "../../builders/the-clock"
import { theRows } from "../../builders/the-database"

export default function deliveryServices() {
  let operator: Client
  let producer: Producer
  let tea: Listing

  beforeAll(async () => {
    operator = await anOperator()
    producer = await aProducer({ name: "Hợp tác xã Bảng Giá", from: "Điện Biên Phủ, Điện Biên" })
    await deliversByTheList(producer)
    tea = await aListing({ title: "Trà bảng giá", by: producer, price: 120_000 })
  })

  const read = async () =>
    DeliveryServicesResponse.parse(await granted(operator.get("/admin/delivery-services")))
  const aBand = (wish: object = {}) => ({
    zone: "same_province",
    up_to_g: 5_000,
    price: 12_000,
    days_min: 1,
    days_max: 2,
    ...wish,
  })
  const aService = (wish: object = {}) => ({
    code: "economy",
    name: "Giao tiết kiệm",
    carrier: "vnpost",
    cold: false,
    active: true,
    max_parcel_g: 20_000,
    volumetric_divisor: 6_000,
    list: { effective_from: today(), rates: [aBand()] },
    ...wish,
  })
  const set = (wish: object = {}) => operator.post("/admin/delivery-services", aService(wish))
  const byCode = async (code: string) => (await read()).services.find((one) => one.code === code)
  /** What a buyer of the same province is offered, by name. */
  const offered = async (): Promise<Record<string, number>> => {
    const cart = await aCart([[tea, 1]])
    await giveAddress(cart.id, { province: "11" })
    const { parcels } = await granted(shop.get(`/store/carts/${cart.id}/parcels`))
    const options = parcels[0].options as { name: string; price: number }[]
    return Object.fromEntries(options.map(({ name, price }) => [name, price]))
  }

  describe("GET /admin/delivery-services", () => {
    it("has the market's ways to deliver with their prices, and the day they are asked on", async () => {
      const answer = await read()
      expect(answer.today).toBe(today())
      expect(answer.services.map(({ code }) => code)).toEqual(
        expect.arrayContaining(["standard", "cold"])
      )
      expect(answer.services[0]!.rates.length).toBeGreaterThan(0)
    })

    it("is for operators alone", async () => {
      const owner = await aProducersLogIn(producer.id)
      for (const client of [stranger, shop, owner, await aCustomer()]) {
        expect((await client.get("/admin/delivery-services")).status).toBe(401)
        expect((await client.post("/admin/delivery-services", aService())).status).toBe(401)
      }
    })
  })

  describe("POST /admin/delivery-services", () => {
    it("adds a way to deliver, which every stall that sells offers at once", async () => {
      await granted(set())
      expect(await byCode("economy")).toMatchObject({
        name: "Giao tiết kiệm",
        rates: [{ ...aBand(), effective_from: today() }],
      })
      expect(await offered()).toMatchObject({ "Giao tiết kiệm": 12_000 })
      const log = await theRows("select action from audit_entry where action like 'delivery_%'")
      expect(log).toEqual([{ action: "delivery_service.added" }])
    })

    it("is one way however often it is sent, also twice at once", async () => {
      const answers = await Promise.all([set(), set()])
      expect(answers.map(({ status }) => status)).toEqual([200, 200])
      expect((await read()).services.filter(({ code }) => code === "economy")).toHaveLength(1)
      expect((await byCode("economy"))!.rates).toHaveLength(1)
    })

    it("asks by a new list from its day on, and keeps the old one until then", async () => {
      await granted(set())
      const dearer = { effective_from: inDays(10), rates: [aBand({ price: 15_000 })] }
      await granted(set({ list: dearer }))
      expect((await byCode("economy"))!.rates.map(({ price }) => price)).toEqual([12_000, 15_000])
      expect((await offered())["Giao tiết kiệm"]).toBe(12_000)
      itIs(inDays(10))
      expect((await offered())["Giao tiết kiệm"]).toBe(15_000)
    })

    it("replaces a list of the same day as a whole, and leaves all of them when none is sent", async () => {
      await granted(set())
      const rates = [aBand({ up_to_g: 1_000 }), aBand({ up_to_g: 9_000, price: 20_000 })]
      await granted(set({ list: { effective_from: today(), rates } }))
      expect((await byCode("economy"))!.rates.map(({ up_to_g }) => up_to_g)).toEqual([1_000, 9_000])
      await granted(set({ list: null, name: "Giao chậm" }))
      expect(await byCode("economy")).toMatchObject({ name: "Giao chậm", rates: [{}, {}] })
    })

    it("is offered no more once it is not active", async () => {
      await granted(set())
      await granted(set({ active: false, list: null }))
      expect(await offered()).not.toHaveProperty("Giao tiết kiệm")
      expect(await byCode("economy")).toMatchObject({ active: false })
    })

    it("refuses what is no way to deliver, and adds nothing", async () => {
      const list = (rates: object[], effective_from = today()) => ({
        list: { effective_from, rates },
      })
      await expectRefusals(
        {
          "a code with spaces": { code: "Giao nhanh" },
          "the code of fetching": { code: "pickup" },
          "no name": { name: " " },
          "a carrier that is none": { carrier: "dhl" },
          "a parcel of nothing": { max_parcel_g: 0 },
          "a list without bands": list([]),
          "a band twice": list([aBand(), aBand({ price: 1 })]),
          "a zone that is none": list([aBand({ zone: "moon" })]),
          "less than nothing": list([aBand({ price: -1 })]),
          "a fraction of a đồng": list([aBand({ price: 0.5 })]),
          "arrival before departure": list([aBand({ days_min: 3, days_max: 2 })]),
          "no such day": list([aBand()], "2026-02-30"),
          "more than was asked": { rank: 0 },
        },
        (wish) => set(wish),
        { status: 400 }
      )
      expect(await byCode("economy")).toBeUndefined()
    })
  })
}
