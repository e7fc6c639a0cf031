import { aCustomer } from "../../builders/a-customer"
import { aListing, type Listing } from "../../builders/a-listing"
import { aProducer, type Producer } from "../../builders/a-producer"
import { anOperator } from "../../builders/an-operator"
import { shop, stranger, type Client } from "../../builders/client"
import { expectRefusal, expectRefusals } from "../../builders/expect-refusals"

export default function producers() {
  let operator: Client
  let customer: Client
  let waiting: Producer
  let open: Producer
  let tea: Listing

  beforeAll(async () => {
    operator = await anOperator()
    customer = await aCustomer()
    waiting = await aProducer({ name: "Tổ hợp tác Chờ Duyệt", status: "submitted" })
    open = await aProducer({ name: "Tổ hợp tác Đang Bán" })
    tea = await aListing({ by: open })
  })

  const ask = (producer: Producer, action: string, body: object = {}) =>
    operator.post(`/admin/producers/${producer.id}/${action}`, body)
  const onShow = async () => (await shop.get(`/store/listings/${tea.handle}`)).status === 200

  describe("GET /admin/producers", () => {
    it("finds producers by name, status and province, whatever their status", async () => {
      const { body } = await operator.get("/admin/producers?q=to%20hop%20tac&limit=10")
      expect(body.producers.map(({ id }: Producer) => id).sort()).toEqual(
        [waiting.id, open.id].sort()
      )
      expect(body).toMatchObject({ count: 2, limit: 10, offset: 0 })
      const submitted = await operator.get("/admin/producers?q=to%20hop%20tac&status=submitted")
      expect(submitted.body.producers).toMatchObject([{ id: waiting.id, status: "submitted" }])
      const elsewhere = await operator.get("/admin/producers?q=to%20hop%20tac&province_code=79")
      expect(elsewhere.body.producers).toEqual([])
    })

    it("refuses what is no such question", () =>
      expectRefusals<string>(
        ["limit=0", "limit=101", "offset=-1", "status=asleep", "province_code=8"],
        (query) => operator.get(`/admin/producers?${query}`),
        { status: 400 }
      ))
  })

  describe("POST /admin/producers/:id/{approve,suspend,reinstate}", () => {
    it("approves a submitted producer, and a repeat changes nothing", async () => {
      for (const _ of [1, 2]) {
        const { status, body } = await ask(waiting, "approve")
        expect([status, body.producer.status]).toEqual([200, "approved"])
      }
      expect((await shop.get(`/store/producers/${waiting.handle}`)).status).toBe(200)
    })

    it("suspends one with all it sells, keeps the reason, and a repeat changes nothing", async () => {
      const first = await ask(open, "suspend", { reason: "Khiếu nại về chất lượng" })
      expect(first.body.producer).toMatchObject({
        status: "suspended",
        status_reason: "Khiếu nại về chất lượng",
      })
      const again = await ask(open, "suspend", { reason: "Lý do khác" })
      expect([again.status, again.body.producer.status_reason]).toEqual([
        200,
        "Khiếu nại về chất lượng",
      ])
      expect(await onShow()).toBe(false)
    })

    it("reinstates a suspended one with all it sells", async () => {
      await ask(open, "suspend")
      const { body } = await ask(open, "reinstate")
      expect(body.producer.status).toBe("approved")
      expect(await onShow()).toBe(true)
    })

    it("refuses what makes no sense from where the producer stands", async () => {
      const draft = await aProducer({ status: "draft" })
      const refusedOne = await aProducer({ status: "refused" })
      const suspended = await aProducer({ status: "suspended" })
      for (const [producer, action] of [
        [draft, "approve"],
        [draft, "suspend"],
        [waiting, "suspend"],
        [waiting, "reinstate"],
        [refusedOne, "reinstate"],
        [suspended, "approve"],
      ] as const) {
        await expectRefusal(ask(producer, action), 400, "ocop.producer_status_conflict")
      }
    })

    it("does not know a producer that is not there", async () => {
      for (const action of ["approve", "suspend", "reinstate"]) {
        await expectRefusal(
          operator.post(`/admin/producers/prdcr_khong_co/${action}`),
          404,
          "ocop.producer_not_found"
        )
      }
    })

    it("refuses a body that is none of its own", () =>
      expectRefusals<object>(
        {
          "another field": { status: "approved" },
          "a number": { reason: 5 },
          "1,001 letters": { reason: "x".repeat(1_001) },
        },
        (body) => ask(open, "suspend", body),
        { status: 400 }
      ))

    it("is for operators only", async () => {
      for (const client of [stranger, shop, customer]) {
        expect((await client.get("/admin/producers")).status).toBe(401)
        expect((await client.post(`/admin/producers/${open.id}/suspend`)).status).toBe(401)
      }
      expect(await onShow()).toBe(true)
    })
  })
}
