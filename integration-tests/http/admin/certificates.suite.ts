import { aCustomer } from "../../builders/a-customer"
import { aListing, type Listing } from "../../builders/a-listing"
import { anOperator } from "../../builders/an-operator"
import { shop, stranger, type Client } from "../../builders/client"
import { expectRefusal, expectRefusals } from "../../builders/expect-refusals"
import { inDays, today } from "../../builders/the-clock"

const BY_DECISION = { decision: "99/QĐ-UBND", reason: "Không còn đạt tiêu chí" }

export default function certificates() {
  let operator: Client
  let customer: Client
  let tea: Listing

  beforeAll(async () => {
    operator = await anOperator()
    customer = await aCustomer()
    tea = await aListing({
      title: "Trà có giấy chứng nhận",
      certificates: [
        { number: "SO-CU", stars: 3, until: inDays(20) },
        { number: "SO-MOI", stars: 4 },
      ],
    })
  })

  const revoke = (body: object, id = tea.certificates[1]!.id, client: Client = operator) =>
    client.post(`/admin/certificates/${id}/revoke`, body)
  const read = async (number: string) =>
    (await operator.get(`/admin/certificates?number=${number}`)).body.certificates[0]
  const stars = async () => (await shop.get(`/store/listings/${tea.handle}`)).body.listing.stars

  describe("GET /admin/certificates", () => {
    it("gives a product's certificates, soonest to lapse first, each with its history", async () => {
      const { body } = await operator.get(
        `/admin/certificates?certified_product_id=${tea.certified_product_id}`
      )
      expect(body.count).toBe(2)
      expect(body.certificates).toMatchObject([
        { number: "SO-CU", certified_product: { name: "Trà có giấy chứng nhận" } },
        {
          number: "SO-MOI",
          stars: 4,
          revoked_on: null,
          events: [{ kind: "issued", actor: "test" }],
        },
      ])
    })

    it("pages, and refuses what is no such question", async () => {
      const { body } = await operator.get("/admin/certificates?limit=1&offset=1")
      expect(body).toMatchObject({ limit: 1, offset: 1, certificates: [expect.anything()] })
      await expectRefusals<string>(
        ["limit=0", "limit=101", "offset=-1", `number=${"x".repeat(101)}`],
        (query) => operator.get(`/admin/certificates?${query}`),
        { status: 400 }
      )
    })
  })

  describe("POST /admin/certificates/:id/revoke", () => {
    it("revokes from today on, by a decision, and writes it into the history", async () => {
      expect(await stars()).toBe(4)
      const { status } = await revoke(BY_DECISION)
      expect(status).toBe(200)
      expect(await read("SO-MOI")).toMatchObject({
        revoked_on: today(),
        revoked_decision: "99/QĐ-UBND",
        revoked_reason: "Không còn đạt tiêu chí",
        events: [
          { kind: "issued" },
          {
            kind: "revoked",
            on_day: today(),
            actor: expect.stringMatching(/^user_/),
            document: "99/QĐ-UBND",
            note: "Không còn đạt tiêu chí",
          },
        ],
      })
    })

    it("[C8] leaves the product's other certificates as they are", async () => {
      await revoke(BY_DECISION)
      expect(await stars()).toBe(3)
      await revoke(BY_DECISION, tea.certificates[0]!.id)
      expect(await stars()).toBeNull()
    })

    it("changes nothing when asked again", async () => {
      await revoke(BY_DECISION)
      const { status } = await revoke({ decision: "100/QĐ-UBND", reason: "Lý do khác" })
      expect(status).toBe(200)
      const { events, revoked_decision } = await read("SO-MOI")
      expect(events).toHaveLength(2)
      expect(revoked_decision).toBe("99/QĐ-UBND")
    })

    it("changes nothing twice when asked twice at once", async () => {
      await Promise.all([1, 2, 3].map(() => revoke(BY_DECISION)))
      expect((await read("SO-MOI")).events).toHaveLength(2)
    })

    it("keeps the star until the day it is revoked from", async () => {
      await revoke({ ...BY_DECISION, revoked_on: inDays(3) })
      expect(await stars()).toBe(4)
    })

    it("needs a decision and a reason, and a day that is one", () =>
      expectRefusals<object>(
        {
          nothing: {},
          "no decision": { reason: "x" },
          "no reason": { decision: "x" },
          "an empty reason": { ...BY_DECISION, reason: "  " },
          "an empty decision": { ...BY_DECISION, decision: "" },
          "a day that is none": { ...BY_DECISION, revoked_on: "21/11/2026" },
          "a day no calendar has": { ...BY_DECISION, revoked_on: "2026-02-30" },
          "stars of its own": { ...BY_DECISION, stars: 5 },
        },
        (body) => revoke(body),
        { status: 400 }
      ))

    it("does not know a certificate that is not there", async () => {
      await expectRefusal(revoke(BY_DECISION, "cert_khong_co"), 404, "ocop.certificate_not_found")
    })

    it("is for operators only", async () => {
      for (const client of [stranger, shop, customer]) {
        expect((await client.get("/admin/certificates")).status).toBe(401)
        expect((await revoke(BY_DECISION, undefined, client)).status).toBe(401)
      }
      expect(await stars()).toBe(4)
    })
  })
}
