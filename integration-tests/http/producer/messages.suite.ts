import { ProducerMessagesResponse } from "@ocop/contract"
import mailProducerMessages from "@ocop/plugin/jobs/mail-producer-messages"
import { aProducer, type Producer } from "../../builders/a-producer"
import { aProducersLogIn } from "../../builders/a-producers-log-in"
import { aCustomer } from "../../builders/a-customer"
import { granted, shop, stranger, type Client } from "../../builders/client"
import { expectRefusal, expectRefusals } from "../../builders/expect-refusals"
import { countedStatements, watchStatements } from "../../budgets/counted-statements"
import { theRows } from "../../builders/the-database"
import { thePost } from "../../builders/the-post"
import { theMarket } from "../../builders/the-market"

const OWNER = "chu-tin-nhan@example.com"
const STAFF = "giup-tin-nhan@example.com"

export default function messages() {
  let producer: Producer
  let other: Producer
  let owner: Client
  let staff: Client
  let neighbour: Client

  beforeAll(async () => {
    watchStatements()
    producer = await aProducer({ name: "HTX nhiều tin" })
    other = await aProducer({ name: "HTX hàng xóm" })
    owner = await aProducersLogIn(producer.id, OWNER)
    staff = await aProducersLogIn(producer.id, STAFF, "staff")
    neighbour = await aProducersLogIn(other.id)
  })

  /** One message that was left so many seconds from now. */
  const tell = async (
    id: string,
    seconds: number,
    { to = producer, kind = "order_new", data = '{"number": 7, "total": 120000}' } = {}
  ) =>
    theRows(
      `insert into producer_message (id, producer_id, kind, subject_id, data, once_key, created_at)
      values (?, ?, ?, 'shord_1', ?::jsonb, ?, now() + make_interval(secs => ?))`,
      [id, to.id, kind, data, id, seconds]
    )
  const list = async (member = owner, query = "") =>
    ProducerMessagesResponse.parse(await granted(member.get(`/producer/messages${query}`)))
  const read = (message_id: string, member = owner) =>
    member.post("/producer/messages/read", { message_id })
  const unread = async (member: Client) => (await granted(member.get("/producer/me"))).unread

  describe("GET /producer/messages", () => {
    it("gives the own ones, newest first, in pages, with what their words name", async () => {
      await tell("pmsg_1", 1)
      await tell("pmsg_2", 2, { kind: "listing_approved", data: '{"title": "Trà", "first": true}' })
      await tell("pmsg_3", 3, { to: other })
      const all = await list()
      expect(all.messages.map(({ id }) => id)).toEqual(["pmsg_2", "pmsg_1"])
      expect(all).toMatchObject({ count: 2, unread: 2 })
      expect(all.messages[1]).toMatchObject({
        kind: "order_new",
        subject_id: "shord_1",
        data: { number: "7", total: 120_000 },
        unread: true,
      })
      const page = await list(owner, "?limit=1&offset=1")
      expect(page.messages.map(({ id }) => id)).toEqual(["pmsg_1"])
      expect(page.count).toBe(2)
      expect((await list(owner, "?offset=9")).messages).toEqual([])
    })

    it("answers a kind of later versions, and data that cannot be read, all the same", async () => {
      await tell("pmsg_1", 1, {
        kind: "from_the_future",
        data: '{"total": "much", "number": null}',
      })
      expect((await list()).messages[0]).toMatchObject({ kind: "other", data: {} })
    })

    it("takes at most four statements, also among 10,000 producers", async () => {
      const spent = async () => (await countedStatements(() => list())).request.length
      await tell("pmsg_1", 1)
      expect(await spent()).toBeLessThanOrEqual(4)
      await theRows(
        `insert into producer (id, handle, name, name_folded, kind, place, province_code)
        select 'prdcr_' || n, 'nha-' || n, 'Nhà ' || n, 'nha ' || n, 'other', 'Mèo Vạc', '08'
        from generate_series(1, 10000) n`
      )
      await theRows(
        `insert into producer_message (id, producer_id, kind, subject_id, once_key)
        select 'pmsg_m' || n, 'prdcr_' || n, 'order_new', 'shord_' || n, 'm' || n
        from generate_series(1, 10000) n`
      )
      expect(await spent()).toBeLessThanOrEqual(4)
      expect((await list()).count).toBe(1)
    })

    it("refuses what is no page, and answers 401 to whoever is no producer", async () => {
      await expectRefusals<string>(
        ["limit=0", "limit=101", "offset=-1", "limit=x", `producer_id=${other.id}`],
        (query) => owner.get(`/producer/messages?${query}`),
        { status: 400 }
      )
      for (const client of [stranger, shop, await aCustomer()]) {
        expect((await client.get("/producer/messages")).status).toBe(401)
        expect((await read("pmsg_1", client)).status).toBe(401)
      }
    })
  })

  describe("POST /producer/messages/read", () => {
    it("marks a message and those before it, for this member alone", async () => {
      for (const second of [1, 2, 3]) await tell(`pmsg_${second}`, second)
      expect(await granted(read("pmsg_2"))).toEqual({ unread: 1 })
      expect((await list()).messages.map((message) => message.unread)).toEqual([true, false, false])
      expect([await unread(owner), await unread(staff)]).toEqual([1, 3])
    })

    it("never makes what was read unread again, however often and late it is asked", async () => {
      for (const second of [1, 2]) await tell(`pmsg_${second}`, second)
      for (const id of ["pmsg_2", "pmsg_2", "pmsg_1"]) {
        expect(await granted(read(id))).toEqual({ unread: 0 })
      }
    })

    it("of another producer is the same as none", async () => {
      await tell("pmsg_1", 1)
      for (const [id, member] of [
        ["pmsg_1", neighbour],
        ["pmsg_none", owner],
      ] as const) {
        await expectRefusal(read(id, member), 404, "ocop.message_not_found")
      }
      expect(await unread(owner)).toBe(1)
    })
  })

  describe("the job mail-producer-messages", () => {
    beforeEach(() =>
      theRows("update producer_message set mailed_at = now() where mailed_at is null")
    )

    const run = () => mailProducerMessages(theMarket().container)
    /** The wait after a failed try is over. */
    const later = () =>
      theRows("update producer_message set mail_due_at = now() where mailed_at is null")
    const state = async () =>
      (
        await theRows<{ mailed: boolean; mail_attempts: number }>(
          "select mailed_at is not null as mailed, mail_attempts from producer_message where id = 'pmsg_1'"
        )
      )[0]

    it("writes to every active member once, in Vietnamese, with the way to it", async () => {
      await theRows("update producer_member set status = 'suspended' where email = ?", [STAFF])
      await tell("pmsg_1", -1)
      const post = thePost()
      await run()
      await run()
      const mails = post.mails().filter(({ template }) => template === "producer-message")
      post.close()
      expect(mails).toMatchObject([{ to: OWNER, content: { subject: "Có đơn hàng mới số 7" } }])
      expect(mails[0]!.content!.text).toContain("tổng 120.000")
      expect(mails[0]!.content!.text).toContain("/nha-san-xuat/don-hang/shord_1")
      expect(await state()).toEqual({ mailed: true, mail_attempts: 1 })
    })

    it("tries a failed mail again, to those who did not get it, and gives up at last", async () => {
      await tell("pmsg_1", -1)
      const { container } = theMarket()
      const notifications = container.resolve("notification")
      const sent: string[] = []
      const { createNotifications } = notifications
      const shut = vi.spyOn(notifications, "createNotifications")
      shut.mockImplementation(async (mail) => {
        const { to } = mail as unknown as { to: string }
        if (to === STAFF) throw new Error("The post office is shut")
        sent.push(to)
        return createNotifications.call(notifications, mail as never) as never
      })
      for (let run_ = 0; run_ < 7; run_++) {
        await run()
        await later()
      }
      shut.mockRestore()
      expect(sent).toEqual([OWNER])
      expect(await state()).toEqual({ mailed: false, mail_attempts: 5 })
    })

    it("waits before it tries again, and is done by one of two runs at once", async () => {
      await tell("pmsg_1", -1)
      await theRows(
        "update producer_message set mail_due_at = now() + interval '1 minute', mail_attempts = 1 where id = 'pmsg_1'"
      )
      await run()
      expect(await state()).toEqual({ mailed: false, mail_attempts: 1 })
      await later()
      const post = thePost()
      await Promise.all([run(), run()])
      const mailed = post.mails().filter(({ template }) => template === "producer-message")
      post.close()
      expect(mailed.map(({ to }) => to).sort()).toEqual([OWNER, STAFF].sort())
    })

    it("closes what there is nobody to write to about", async () => {
      await theRows("update producer_member set status = 'removed' where producer_id = ?", [
        producer.id,
      ])
      await tell("pmsg_1", -1)
      await run()
      expect(await state()).toEqual({ mailed: true, mail_attempts: 1 })
    })
  })
}
