import { HolidayResponse } from "@ocop/contract"
import { addDays } from "@ocop/rules"
import { aProducer, type Producer } from "../../builders/a-producer"
import { aProducersLogIn } from "../../builders/a-producers-log-in"
import { aCustomer } from "../../builders/a-customer"
import { granted, shop, stranger, type Client } from "../../builders/client"
import { expectRefusal, expectRefusals } from "../../builders/expect-refusals"
import { inDays, itIs, today } from "../../builders/the-clock"
import { theRows } from "../../builders/the-database"

export default function holiday() {
  let producer: Producer
  let other: Producer
  let owner: Client
  let staff: Client
  let days: { from: string; to: string }

  beforeAll(async () => {
    producer = await aProducer({ name: "HTX nghỉ Tết" })
    other = await aProducer({ name: "HTX bên cạnh" })
    owner = await aProducersLogIn(producer.id)
    staff = await aProducersLogIn(producer.id, undefined, "staff")
    days = { from: inDays(3), to: inDays(9) }
  })

  const set = (holiday: unknown, member = owner) => member.post("/producer/holiday", { holiday })
  const read = async () => HolidayResponse.parse(await granted(owner.get("/producer/holiday")))
  const deeds = () =>
    theRows<{ action: string; before: unknown; after: unknown }>(
      "select action, before, after from audit_entry where producer_id = ? order by created_at",
      [producer.id]
    )

  describe("GET and POST /producer/holiday", () => {
    it("is none at first, and is set, changed and ended by any member", async () => {
      expect(await read()).toEqual({ holiday: null, closed: null, today: today() })
      expect((await granted(set(days))).holiday).toEqual(days)
      const longer = { ...days, to: inDays(12) }
      expect((await granted(set(longer, staff))).holiday).toEqual(longer)
      expect((await read()).holiday).toEqual(longer)
      expect((await granted(set(null, staff))).holiday).toBeNull()
      expect(await deeds()).toEqual([
        { action: "holiday.set", before: null, after: days },
        { action: "holiday.set", before: days, after: longer },
        { action: "holiday.ended", before: longer, after: null },
      ])
    })

    it("changes nothing when it is asked again", async () => {
      const first = await granted(set(days))
      expect(await granted(set(days))).toEqual(first)
      await granted(set(null))
      await granted(set(null))
      expect(await deeds()).toHaveLength(2)
    })

    it("says that the shop is closed from its first to its last day, and forgets it then", async () => {
      await granted(set(days))
      expect((await read()).closed).toBeNull()
      const closed = { until: days.to, reopens_on: addDays(days.to, 1) }
      for (const day of [days.from, days.to]) {
        itIs(day)
        expect(await read()).toMatchObject({ holiday: days, closed })
      }
    })

    it("refuses days that cannot be meant, each with its code, and changes nothing", async () => {
      await granted(set(days))
      const wrong = {
        ends_before_it_begins: { from: inDays(5), to: inDays(4) },
        over: { from: inDays(-5), to: inDays(-1) },
        too_long: { from: inDays(1), to: inDays(121) },
        too_far_ahead: { from: inDays(366), to: inDays(367) },
      }
      for (const [problem, holiday] of Object.entries(wrong)) {
        await expectRefusal(set(holiday), 400, `ocop.holiday_${problem}`)
      }
      expect((await read()).holiday).toEqual(days)
    })

    it("refuses what are no days, and a producer's id", async () => {
      await expectRefusals(
        {
          nothing: {},
          "a day that is not there": { holiday: { from: "2027-02-30", to: "2027-03-01" } },
          "a moment": { holiday: { from: `${days.from}T00:00:00Z`, to: days.to } },
          "half of it": { holiday: { from: days.from } },
          "somebody else": { holiday: days, producer_id: other.id },
        },
        (body) => owner.post("/producer/holiday", body),
        { status: 400 }
      )
      const [row] = await theRows<{ holiday_from: string | null }>(
        "select holiday_from from producer where id = ?",
        [other.id]
      )
      expect(row!.holiday_from).toBeNull()
    })

    it("answers 401 to strangers, a storefront's key and customers", async () => {
      for (const client of [stranger, shop, await aCustomer()]) {
        expect((await client.get("/producer/holiday")).status).toBe(401)
        expect((await set(days, client)).status).toBe(401)
      }
    })
  })
}
