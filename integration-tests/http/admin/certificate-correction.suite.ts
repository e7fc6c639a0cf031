import { AdminCertificateResponse, type CorrectCertificateBody } from "@ocop/contract"
import { aListing, type Listing } from "../../builders/a-listing"
import { anOperator } from "../../builders/an-operator"
import { shop, stranger, type Client } from "../../builders/client"
import { eventually } from "../../builders/eventually"
import { expectRefusal, expectRefusals } from "../../builders/expect-refusals"
import { inDays, today } from "../../builders/the-clock"
import { find } from "../../builders/the-search"

const PAPER = { document: "Bản gốc 12/QĐ-UBND", reason: "Chép nhầm" }

export default function certificateCorrection() {
  let operator: Client
  let rice: Listing

  beforeAll(async () => {
    operator = await anOperator()
    rice = await aListing({
      title: "Gạo đính chính",
      certificates: [
        {
          number: "DINH-CHINH-1",
          stars: 3,
          issued: inDays(-900),
          until: inDays(-10),
          decision: "11/QĐ-UBND",
        },
        {
          number: "DINH-CHINH-2",
          stars: 4,
          issued: inDays(-300),
          decision: "12/QĐ-UBND",
          score: 85.3,
        },
      ],
    })
    await aListing({ certificates: [{ number: "CUA-NGUOI-KHAC" }] })
  })

  type Changes = CorrectCertificateBody["changes"]
  const idOf = (index: number) => rice.certificates[index]!.id
  const correct = (changes: object, index = 1) =>
    operator.post(`/admin/certificates/${idOf(index)}/correct`, { ...PAPER, changes })
  const read = async (index = 1) =>
    AdminCertificateResponse.parse((await operator.get(`/admin/certificates/${idOf(index)}`)).body)
      .certificate

  describe("POST /admin/certificates/:id/correct", () => {
    it("sets right what was copied wrong, and writes down what, by whom and from which paper", async () => {
      const changes: Changes = {
        number: "dinh - chinh - 22",
        stars: 5,
        score: 92.5,
        level: "national",
        valid_until: inDays(500),
      }
      const { status, body } = await correct(changes)
      expect([status, body]).toEqual([200, { certificate: { id: idOf(1) } }])
      const { events, ...certificate } = await read()
      expect(certificate).toMatchObject({
        number: "DINH-CHINH-22",
        stars_certified: 5,
        score: 92.5,
        level: "national",
        valid_until: inDays(500),
      })
      expect(events).toHaveLength(2)
      expect(events[1]).toMatchObject({
        kind: "corrected",
        on_day: today(),
        actor: expect.stringContaining("@example.com"),
        document: PAPER.document,
        note: PAPER.reason,
        changes: [
          ["number", "DINH-CHINH-2", "DINH-CHINH-22"],
          ["level", "province", "national"],
          ["stars", "4", "5"],
          ["score", "85.3", "92.5"],
          ["valid_until", inDays(365), inDays(500)],
        ],
      })
    })

    it("shows at once, to those who verify and to those who search", async () => {
      await correct({ stars: 5, number: "SO-DUNG" })
      const { body } = await shop.get("/store/certificates/SO-DUNG")
      expect(body.certificate).toMatchObject({ stars: 5 })
      expect(body.certificate.history.at(-1)).toMatchObject({
        kind: "corrected",
        number: "SO-DUNG",
        document: PAPER.document,
        note: PAPER.reason,
      })
      expect((await shop.get("/store/certificates/DINH-CHINH-2")).status).toBe(404)
      await eventually(async () =>
        expect((await find({ q: "gao dinh chinh" })).hits[0]?.document.stars).toBe(5)
      )
    })

    it("writes nothing down where nothing changes, and answers the same", async () => {
      const same: Changes = {
        number: "dinh-chinh-2",
        stars: 4,
        score: 85.3,
        decision: "12/QĐ-UBND",
      }
      expect((await correct(same)).status).toBe(200)
      expect((await read()).events).toHaveLength(1)
      await correct({ ...same, body: "UBND tỉnh Điện Biên" })
      await correct({ ...same, body: "UBND tỉnh Điện Biên" })
      expect((await read()).events.at(-1)?.changes).toEqual([
        ["body", "UBND tỉnh", "UBND tỉnh Điện Biên"],
      ])
      expect((await read()).events).toHaveLength(2)
    })

    it("takes a score away, and gives one to a certificate without", async () => {
      await correct({ score: null })
      expect((await read()).score).toBeNull()
      await correct({ score: 71.25 }, 0)
      expect((await read(0)).events.at(-1)?.changes).toEqual([["score", "", "71.25"]])
    })

    it("corrects one that is revoked: it is still looked up", async () => {
      await operator.post(`/admin/certificates/${idOf(1)}/revoke`, {
        decision: "99/QĐ-UBND",
        reason: "Vi phạm",
      })
      expect((await correct({ number: "SO-DUNG" })).status).toBe(200)
      expect(await read()).toMatchObject({ number: "SO-DUNG", state: "revoked" })
    })

    it("refuses what the register can't hold, and changes nothing", async () => {
      const before = await read()
      const twice = { decision: "11/QĐ-UBND", issued_on: inDays(-900) }
      for (const [code, changes] of [
        ["ocop.validity_reversed", { valid_until: inDays(-301) }],
        ["ocop.validity_reversed", { issued_on: inDays(366) }],
        ["ocop.certificate_number_taken", { number: "cua-nguoi-khac" }],
        ["ocop.certificate_number_taken", { number: "DINH-CHINH-1" }],
        ["ocop.certificate_decision_twice", twice],
      ] as const) {
        await expectRefusal(correct({ ...changes, body: "Khác" }), 400, code)
      }
      expect(await read()).toEqual(before)
    })

    it("lets one of two have a number that both want at once", async () => {
      const other = await aListing({ certificates: [{ number: "TRANH-SO" }] })
      const answers = await Promise.all([
        correct({ number: "CUNG-MUON" }),
        operator.post(`/admin/certificates/${other.certificates[0]!.id}/correct`, {
          ...PAPER,
          changes: { number: "CUNG-MUON" },
        }),
      ])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
      expect(answers.find(({ status }) => status === 400)?.body.code).toBe(
        "ocop.certificate_number_taken"
      )
    })

    it("refuses a body that is none", () =>
      expectRefusals<object>(
        {
          nothing: {},
          "no paper": { changes: { stars: 4 }, reason: "x" },
          "no reason": { changes: { stars: 4 }, document: "x" },
          "no change": { ...PAPER, changes: {} },
          "two stars": { ...PAPER, changes: { stars: 2 } },
          "a score of 101": { ...PAPER, changes: { score: 101 } },
          "a day that is none": { ...PAPER, changes: { issued_on: "2026-02-30" } },
          "an empty number": { ...PAPER, changes: { number: " " } },
          "a revocation": { ...PAPER, changes: { revoked_on: null } },
          "another product": { ...PAPER, changes: { certified_product_id: "x" } },
          "a NUL byte": { ...PAPER, changes: { body: "a\u0000b" } },
        },
        (body) => operator.post(`/admin/certificates/${idOf(1)}/correct`, body),
        { status: 400 }
      ))

    it("does not know a certificate that is not there, and is for operators only", async () => {
      await expectRefusal(
        operator.post("/admin/certificates/cert_khong_co/correct", {
          ...PAPER,
          changes: { stars: 4 },
        }),
        404,
        "ocop.certificate_not_found"
      )
      for (const client of [stranger, shop]) {
        const { status } = await client.post(`/admin/certificates/${idOf(1)}/correct`, {})
        expect(status).toBe(401)
      }
    })
  })
}
