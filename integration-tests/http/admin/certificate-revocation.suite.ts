import { AdminCertificateResponse, RevokeCertificateResponse } from "@ocop/contract"
import { aCustomer } from "../../builders/a-customer"
import { aListing, type Listing } from "../../builders/a-listing"
import { anOperator } from "../../builders/an-operator"
import { shop, stranger, type Client } from "../../builders/client"
import { eventually } from "../../builders/eventually"
import { expectRefusal, expectRefusals } from "../../builders/expect-refusals"
import { inDays, today } from "../../builders/the-clock"
import { theRows } from "../../builders/the-database"
import { find } from "../../builders/the-search"

const BY_DECISION = { decision: "99/QĐ-UBND", reason: "Không còn đạt tiêu chí" }

export default function certificateRevocation() {
  let operator: Client
  let customer: Client
  let tea: Listing

  beforeAll(async () => {
    operator = await anOperator()
    customer = await aCustomer()
    tea = await aListing({
      title: "Trà bị thu hồi",
      certificates: [
        { number: "THU-HOI-CU", stars: 3, issued: inDays(-400), until: inDays(20) },
        { number: "THU-HOI-MOI", stars: 4, issued: inDays(-300) },
        { number: "THU-HOI-HET", stars: 4, issued: inDays(-2000), until: inDays(-900) },
        { number: "THU-HOI-SAU", stars: 5, issued: inDays(5), until: inDays(900) },
      ],
    })
  })

  const idOf = (index: number) => tea.certificates[index]!.id
  const revoke = (body: object, index = 1, client: Client = operator) =>
    client.post(`/admin/certificates/${idOf(index)}/revoke`, body)
  const revoked = async (body: object, index = 1) => {
    const answer = await revoke(body, index)
    expect(answer.status).toBe(200)
    return RevokeCertificateResponse.parse(answer.body).revoked
  }
  const read = async (index: number) =>
    AdminCertificateResponse.parse((await operator.get(`/admin/certificates/${idOf(index)}`)).body)
      .certificate
  const stars = async () => (await shop.get(`/store/listings/${tea.handle}`)).body.listing.stars

  describe("POST /admin/certificates/:id/revoke", () => {
    it("tells the producer and the log, once", async () => {
      await revoked(BY_DECISION)
      await revoked(BY_DECISION)
      const told = await theRows(
        `select data from producer_message where kind = 'certificate_revoked' and subject_id = ?`,
        [idOf(1)]
      )
      const data = { title: tea.title, number: "THU-HOI-MOI", revoked_on: today(), ...BY_DECISION }
      expect(told).toEqual([{ data }])
      const logged = await theRows(
        "select producer_id, reason from audit_entry where action = 'certificate.revoked' and subject_id = ?",
        [idOf(1)]
      )
      expect(logged).toEqual([{ producer_id: tea.producer.id, reason: BY_DECISION.reason }])
    })

    it("[C8] revokes every certificate that runs or will, so that none takes over, and says which", async () => {
      expect(await stars()).toBe(4)
      expect(await revoked(BY_DECISION)).toEqual([
        { id: idOf(0), number: "THU-HOI-CU", revoked_on: today() },
        { id: idOf(1), number: "THU-HOI-MOI", revoked_on: today() },
        { id: idOf(3), number: "THU-HOI-SAU", revoked_on: today() },
      ])
      expect(await stars()).toBeNull()
      for (const index of [0, 1, 3]) {
        const { revoked, events } = await read(index)
        expect(revoked).toEqual({ on: today(), ...BY_DECISION })
        expect(events.map(({ kind }) => kind)).toEqual(["issued", "revoked"])
        expect(events[1]).toMatchObject({
          on_day: today(),
          document: "99/QĐ-UBND",
          note: "Không còn đạt tiêu chí",
        })
      }
      expect((await read(2)).revoked).toBeNull()
    })

    it("takes the star out of the search", async () => {
      await revoke(BY_DECISION)
      await eventually(async () => {
        const { hits } = await find({ q: "tra bi thu hoi" })
        expect(hits[0]?.document).toMatchObject({ stars: null, on_sale: false })
      })
    })

    it("[C8] revokes the one alone when asked to, and the one before it takes over", async () => {
      const alone = { ...BY_DECISION, all_running: false }
      expect(await revoked(alone)).toMatchObject([{ number: "THU-HOI-MOI" }])
      expect(await stars()).toBe(3)
      expect((await read(0)).events).toHaveLength(1)
    })

    it("[C4] revokes one that has lapsed too, by its name", async () => {
      expect(await revoked({ ...BY_DECISION, all_running: false }, 2)).toHaveLength(1)
      expect((await read(2)).state).toBe("revoked")
    })

    it("changes nothing when asked again, and answers the same", async () => {
      const first = await revoked(BY_DECISION)
      expect(await revoked(BY_DECISION)).toEqual(first)
      await revoked({ decision: "100/QĐ-UBND", reason: "Lý do khác" })
      const { events, revoked: kept } = await read(1)
      expect(events).toHaveLength(2)
      expect(kept?.decision).toBe("99/QĐ-UBND")
    })

    it("changes nothing twice when asked twice at once", async () => {
      const answers = await Promise.all([0, 1, 3].map((index) => revoke(BY_DECISION, index)))
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
      for (const index of [0, 1, 3]) {
        expect((await read(index)).events).toHaveLength(2)
      }
    })

    it("keeps the star until the day it is revoked from", async () => {
      await revoked({ ...BY_DECISION, revoked_on: inDays(3) })
      expect(await stars()).toBe(4)
    })

    it("can be brought forward by another decision, but not put off", async () => {
      await revoked({ ...BY_DECISION, revoked_on: inDays(30) })
      await revoked({ decision: "100/QĐ-UBND", reason: "Mất an toàn thực phẩm" })
      expect(await stars()).toBeNull()
      await revoked({ decision: "101/QĐ-UBND", reason: "Hoãn", revoked_on: inDays(60) })
      const { revoked: kept, events } = await read(1)
      expect(kept).toMatchObject({ on: today(), decision: "100/QĐ-UBND" })
      expect(events.map(({ document }) => document).slice(1)).toEqual(["99/QĐ-UBND", "100/QĐ-UBND"])
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
          "all_running that is no yes or no": { ...BY_DECISION, all_running: "yes" },
        },
        (body) => revoke(body),
        { status: 400 }
      ))

    it("does not know a certificate that is not there", async () => {
      await expectRefusal(
        operator.post("/admin/certificates/cert_khong_co/revoke", BY_DECISION),
        404,
        "ocop.certificate_not_found"
      )
    })

    it("is for operators only", async () => {
      for (const client of [stranger, shop, customer]) {
        expect((await revoke(BY_DECISION, 1, client)).status).toBe(401)
      }
      expect(await stars()).toBe(4)
    })
  })
}
