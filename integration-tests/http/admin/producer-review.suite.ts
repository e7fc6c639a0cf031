import { AdminProducerResponse, RegistrationResponse } from "@ocop/contract"
import { aReadyCart } from "../../builders/a-cart"
import { aListing } from "../../builders/a-listing"
import { aProducer } from "../../builders/a-producer"
import {
  aRegistration,
  aSubmittedRegistration,
  type RegisteringOwner,
} from "../../builders/a-registration"
import { anOperator } from "../../builders/an-operator"
import { granted, shop, stranger, type Client } from "../../builders/client"
import { expectRefusal, expectRefusals } from "../../builders/expect-refusals"
import { theRows } from "../../builders/the-database"

/** Of delivery that a new stall opens with: the market's two services, and pick-up. */
const WAYS = 3

export default function producerReview() {
  let operator: Client
  let waiting: RegisteringOwner
  let begun: RegisteringOwner

  beforeAll(async () => {
    operator = await anOperator("nguoi-duyet@example.com")
    waiting = await aSubmittedRegistration({ identity: { tax_code: "5200777777" } })
    begun = await aRegistration()
  })

  const ask = (action: string, body: object = {}, { producer_id } = waiting) =>
    operator.post(`/admin/producers/${producer_id}/${action}`, body)
  const read = async ({ producer_id } = waiting) =>
    AdminProducerResponse.parse((await operator.get(`/admin/producers/${producer_id}`)).body)
  const own = async ({ owner } = waiting) =>
    RegistrationResponse.parse((await owner.get("/producer/registration")).body).registration
  const messages = async ({ producer_id } = waiting) =>
    (
      await theRows<{ kind: string; data: { reason: string | null } }>(
        "select kind, data from producer_message where producer_id = ? order by created_at, id",
        [producer_id]
      )
    ).map(({ kind, data }) => [kind, data.reason])

  describe("GET /admin/producers/:id", () => {
    it("shows all that decides: facts, papers, members, what was done", async () => {
      const { producer, registration, documents, members, history } = await read()
      expect(producer).toMatchObject({ status: "submitted", kind: "cooperative", tax_code: null })
      expect(registration).toMatchObject({
        fields: { tax_code: "5200777777", bank_account: "8300205012345" },
        bank_name: expect.stringContaining("Nông nghiệp"),
        holder_fits: true,
        correction: null,
      })
      expect(registration!.checklist.every(({ done }) => done)).toBe(true)
      expect(documents).toMatchObject([{ kind: "business-registration" }])
      expect(members).toMatchObject([{ email: waiting.email, role: "owner", status: "active" }])
      expect(history[0]).toMatchObject({ action: "producer.submitted", actor: "Giàng A Chu" })
    })

    it("gives its papers to operators alone", async () => {
      const { documents } = await read()
      const path = `/admin/producers/${waiting.producer_id}/documents/${documents[0]!.id}`
      const { status, bytes, headers } = await operator.download(path)
      expect([status, headers.get("content-type")]).toEqual([200, "application/pdf"])
      expect(bytes.toString("latin1", 0, 5)).toBe("%PDF-")
      for (const client of [stranger, shop, waiting.owner]) {
        expect((await client.get(path)).status).toBe(401)
        expect((await client.get(`/admin/producers/${waiting.producer_id}`)).status).toBe(401)
      }
      await expectRefusal(
        operator.get(`/admin/producers/${begun.producer_id}/documents/${documents[0]!.id}`),
        404,
        "ocop.document_not_found"
      )
    })

    it("lists who waits before all others", async () => {
      const { producers } = await granted(operator.get("/admin/producers?limit=5"))
      expect(producers[0]).toMatchObject({
        id: waiting.producer_id,
        status: "submitted",
        submitted_at: expect.any(String),
      })
    })

    it("does not know a producer that is not there", () =>
      expectRefusal(
        operator.get("/admin/producers/prdcr_khong_co"),
        404,
        "ocop.producer_not_found"
      ))
  })

  describe("POST /admin/producers/:id/approve of a registration", () => {
    it("lets it sell at once: its tax code is its own, its parcels have a way to travel", async () => {
      await granted(ask("approve"))
      const { producer } = await read()
      expect(producer).toMatchObject({ status: "approved", tax_code: "5200777777" })
      const [row] = await theRows<{ stock_location_id: string; shipping_profile_id: string }>(
        "select stock_location_id, shipping_profile_id from producer where id = ?",
        [waiting.producer_id]
      )
      const listing = await aListing({
        by: { id: waiting.producer_id, handle: "", name: "", options: {}, ...row! },
        price: 90_000,
      })
      const cart = await aReadyCart([[listing, 1]])
      const { type, order } = await granted(shop.post(`/store/carts/${cart.id}/complete`))
      expect(type).toBe("order")
      expect(order.total).toBeGreaterThan(90_000)
    })

    it("repeated, or asked twice at once, changes nothing and tells once", async () => {
      const answers = await Promise.all([ask("approve"), ask("approve"), ask("approve")])
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
      expect(await messages()).toEqual([["registration_approved", null]])
      const [made] = await theRows<{ options: number }>(
        `select count(*)::int as options from shipping_option o join producer p
         on p.shipping_profile_id = o.shipping_profile_id where p.id = ? and o.deleted_at is null`,
        [waiting.producer_id]
      )
      expect(made).toEqual({ options: WAYS })
    })

    it("repairs what its stall lacks when it is repeated", async () => {
      await granted(ask("approve"))
      await theRows(
        `update shipping_option set deleted_at = now() where shipping_profile_id =
         (select shipping_profile_id from producer where id = ?)`,
        [waiting.producer_id]
      )
      await granted(ask("approve"))
      const [made] = await theRows<{ options: number }>(
        `select count(*)::int as options from shipping_option o join producer p
         on p.shipping_profile_id = o.shipping_profile_id where p.id = ? and o.deleted_at is null`,
        [waiting.producer_id]
      )
      expect(made).toEqual({ options: WAYS })
    })

    it("does not give two producers one tax code", async () => {
      await granted(ask("approve"))
      const twin = await aSubmittedRegistration({ identity: { tax_code: "5200777777" } })
      await expectRefusal(ask("approve", {}, twin), 400, "ocop.tax_code_taken")
      expect((await read(twin)).producer.status).toBe("submitted")
    })

    it("is not of a draft", () =>
      expectRefusal(ask("approve", {}, begun), 400, "ocop.producer_status_conflict"))
  })

  describe("POST /admin/producers/:id/{ask-correction,refuse}", () => {
    const NOTE = { reason: "Ảnh giấy đăng ký bị mờ, xin chụp lại.", step: "documents" }

    it("asks for a correction: it is a draft again with a note, until it is submitted again", async () => {
      for (const _ of [1, 2]) await granted(ask("ask-correction", NOTE))
      expect(await own()).toMatchObject({
        status: "draft",
        editable: true,
        submitted_at: null,
        correction: { step: "documents", note: NOTE.reason },
      })
      expect(await messages()).toEqual([["registration_correction", NOTE.reason]])
      await granted(waiting.owner.post("/producer/registration/submit"))
      expect(await own()).toMatchObject({ status: "submitted", correction: null })
      await granted(ask("ask-correction", NOTE))
      expect(await messages()).toHaveLength(2)
    })

    it("refuses for good, with a reason; only an operator can open it again", async () => {
      const reason = "Không phải cơ sở sản xuất."
      for (const _ of [1, 2]) await granted(ask("refuse", { reason }))
      expect(await own()).toMatchObject({
        status: "refused",
        status_reason: reason,
        editable: false,
      })
      await expectRefusal(
        waiting.owner.post("/producer/registration/submit"),
        400,
        "ocop.registration_locked"
      )
      expect(await messages()).toEqual([["registration_refused", reason]])
      await granted(ask("ask-correction", NOTE))
      expect(await own()).toMatchObject({ status: "draft", editable: true })
    })

    it("writes down who did it and why, and what it was before", async () => {
      await granted(ask("ask-correction", NOTE))
      const { history } = await read()
      expect(history[0]).toMatchObject({
        action: "producer.correction_asked",
        actor: "nguoi-duyet@example.com",
        before: { status: "submitted" },
        after: { status: "draft", step: "documents" },
        reason: NOTE.reason,
      })
    })

    it("makes no sense of a draft or of who sells", async () => {
      const open = { ...begun, producer_id: (await aProducer()).id }
      for (const one of [begun, open]) {
        await expectRefusal(ask("ask-correction", NOTE, one), 400, "ocop.producer_status_conflict")
        await expectRefusal(
          ask("refuse", { reason: "Vì thế" }, one),
          400,
          "ocop.producer_status_conflict"
        )
      }
    })

    it("refuses a body that is none of its own", async () => {
      const bodies = { "no reason": {}, "a short one": { reason: "x" }, "a number": { reason: 5 } }
      await expectRefusals<object>(bodies, (body) => ask("refuse", body), { status: 400 })
      await expectRefusals<object>(
        { ...bodies, "an unknown step": { ...NOTE, step: "password" } },
        (body) => ask("ask-correction", body),
        { status: 400 }
      )
    })

    it("is for operators only", async () => {
      for (const client of [stranger, shop, waiting.owner]) {
        for (const action of ["approve", "refuse", "ask-correction", "suspend", "reinstate"]) {
          const answer = await client.post(
            `/admin/producers/${waiting.producer_id}/${action}`,
            NOTE
          )
          expect(answer.status).toBe(401)
        }
      }
      expect((await read()).producer.status).toBe("submitted")
    })
  })

  describe("suspending and reinstating", () => {
    it("is told with its reason each time, and written down", async () => {
      await granted(ask("approve"))
      await granted(ask("suspend", { reason: "Khiếu nại" }))
      await granted(ask("reinstate"))
      await granted(ask("suspend", { reason: "Lại khiếu nại" }))
      expect((await messages()).slice(1)).toEqual([
        ["producer_suspended", "Khiếu nại"],
        ["producer_reinstated", null],
        ["producer_suspended", "Lại khiếu nại"],
      ])
      const { history } = await read()
      expect(history.slice(0, 3).map(({ action }) => action)).toEqual([
        "producer.suspended",
        "producer.reinstated",
        "producer.suspended",
      ])
    })
  })
}
