import { AdminProducerResponse, ClaimableResponse, RegistrationResponse } from "@ocop/contract"
import { foldVietnamese } from "@ocop/rules"
import { aListing } from "../../builders/a-listing"
import { aProducer, type Producer } from "../../builders/a-producer"
import { aProducersLogIn } from "../../builders/a-producers-log-in"
import {
  aRegistration,
  aWholeRegistration,
  type RegisteringOwner,
} from "../../builders/a-registration"
import { aScan } from "../../builders/a-scan"
import { anOperator } from "../../builders/an-operator"
import { granted, shop, stranger, type Client } from "../../builders/client"
import { expectRefusal, expectRefusals } from "../../builders/expect-refusals"
import { theRows } from "../../builders/the-database"
import { theMarket } from "../../builders/the-market"

const WHY = "Tôi là giám đốc hợp tác xã này từ năm 2019."

export default function producerClaims() {
  let operator: Client
  let record: Producer
  let claimant: RegisteringOwner
  let rival: RegisteringOwner

  beforeAll(async () => {
    operator = await anOperator()
    record = await aProducer({
      name: "Hợp tác xã Mận Tam Hoa",
      from: "Mèo Vạc, Hà Giang",
      status: "draft",
    })
    await theRows(
      "update producer set import_id = 'cimp_x', stock_location_id = null, shipping_profile_id = null where id = ?",
      [record.id]
    )
    await theMarket()
      .container.resolve("certification")
      .createCertifiedProducts({
        producer_id: record.id,
        name: "Mận Tam Hoa sấy",
        name_folded: foldVietnamese("Mận Tam Hoa sấy"),
        group_code: "I",
      })
    claimant = await aWholeRegistration({ identity: { tax_code: "5200666666" } })
    rival = await aRegistration()
    for (const { owner } of [claimant, rival]) {
      await granted(owner.upload("/producer/registration/documents?kind=claim-proof", aScan("pdf")))
    }
  })

  const claim = ({ owner } = claimant, body: object = { record_id: record.id, reason: WHY }) =>
    owner.post("/producer/claim", body)
  const own = async ({ owner } = claimant) =>
    RegistrationResponse.parse((await owner.get("/producer/registration")).body).registration
  const read = async (id: string) =>
    AdminProducerResponse.parse((await operator.get(`/admin/producers/${id}`)).body)
  const find = async (q: string, { owner } = claimant) =>
    ClaimableResponse.parse(
      (await owner.get(`/producer/claimable?q=${encodeURIComponent(q)}`)).body
    ).records
  const claimed = async (by = claimant): Promise<string> => {
    const { registration } = await granted(claim(by))
    return registration.claim.id
  }
  const decide = (id: string, action: string, body: object = {}) =>
    operator.post(`/admin/producer-claims/${id}/${action}`, body)

  describe("GET /producer/claimable", () => {
    it("finds records of decision lists by words of name and place, with or without accents", async () => {
      const expected = [
        {
          id: record.id,
          name: "Hợp tác xã Mận Tam Hoa",
          place: "Mèo Vạc, Hà Giang",
          province: "Tuyên Quang",
          products: ["Mận Tam Hoa sấy"],
          product_count: 1,
        },
      ]
      for (const q of ["mận tam hoa", "man tam", "tam hoa, Mèo Vạc"]) {
        expect(await find(q)).toEqual(expected)
      }
    })

    it("finds nobody who registered, sells or has members, and nothing for one letter", async () => {
      expect(await find("suoi giang")).toEqual([])
      expect(await find("tren nui")).toEqual([])
      for (const q of ["m", "%", "__", ""]) expect(await find(q)).toEqual([])
      await aProducersLogIn(record.id)
      expect(await find("man tam hoa")).toEqual([])
    })

    it("is for owners", async () => {
      const staff = await aProducersLogIn(claimant.producer_id, "nv-claim@example.com", "staff")
      await expectRefusal(staff.get("/producer/claimable?q=man"), 400, "ocop.owner_only")
      for (const client of [stranger, shop]) {
        expect((await client.get("/producer/claimable?q=man")).status).toBe(401)
      }
    })
  })

  describe("POST /producer/claim", () => {
    it("waits for an answer, and until then nothing of the record changes or shows", async () => {
      const before = await read(record.id)
      for (const _ of [1, 2]) await granted(claim())
      expect((await own()).claim).toMatchObject({
        record: { id: record.id, name: "Hợp tác xã Mận Tam Hoa", place: "Mèo Vạc, Hà Giang" },
        status: "pending",
        reason: WHY,
      })
      const after = await read(record.id)
      expect(after).toEqual({
        ...before,
        producer: { ...before.producer, open_claims: 1 },
        claims: [expect.objectContaining({ status: "pending", reason: WHY })],
      })
      const list = await granted(operator.get("/admin/producers?claims=pending"))
      expect(list.producers.map(({ id }: Producer) => id).sort()).toEqual(
        [record.id, claimant.producer_id].sort()
      )
      expect((await shop.get(`/store/producers/${record.handle}`)).status).toBe(404)
    })

    it("can be withdrawn", async () => {
      await granted(claim())
      for (const _ of [1, 2]) await granted(claimant.owner.delete("/producer/claim"))
      expect((await own()).claim).toMatchObject({ status: "withdrawn" })
    })

    it("needs a proof, a record that is nobody's, and one claim at a time", async () => {
      const empty = await aRegistration()
      await expectRefusal(claim(empty), 400, "ocop.claim_proof_missing")
      const approved = await aProducer()
      for (const record_id of [approved.id, rival.producer_id, "prdcr_khong_co"]) {
        await expectRefusal(
          claim(claimant, { record_id, reason: WHY }),
          404,
          "ocop.record_not_found"
        )
      }
      const second = await aProducer({ status: "draft" })
      await theRows("update producer set import_id = 'cimp_x' where id = ?", [second.id])
      await granted(claim())
      await expectRefusal(
        claim(claimant, { record_id: second.id, reason: WHY }),
        400,
        "ocop.claim_pending"
      )
      await expectRefusals<object>(
        {
          "no reason": { record_id: record.id },
          "a short one": { record_id: record.id, reason: "x" },
        },
        (body) => claim(claimant, body),
        { status: 400 }
      )
    })

    it("is for owners", async () => {
      const staff = await aProducersLogIn(claimant.producer_id, "nv-claim2@example.com", "staff")
      await expectRefusal(
        staff.post("/producer/claim", { record_id: record.id, reason: WHY }),
        400,
        "ocop.owner_only"
      )
      expect((await stranger.post("/producer/claim", {})).status).toBe(401)
    })
  })

  describe("POST /admin/producer-claims/:id/{confirm,refuse}", () => {
    it("makes the record the claimant's, with its certified products, and the draft is gone", async () => {
      const [draft] = await theRows<{ stock_location_id: string; shipping_profile_id: string }>(
        "select stock_location_id, shipping_profile_id from producer where id = ?",
        [claimant.producer_id]
      )
      const listing = await aListing({
        by: { id: claimant.producer_id, handle: "", name: "", options: {}, ...draft! },
        status: "draft",
      })
      const id = await claimed()
      for (const _ of [1, 2]) {
        const { claim: answer } = await granted(decide(id, "confirm"))
        expect(answer).toMatchObject({ status: "confirmed", record_id: record.id })
      }
      const me = await granted(claimant.owner.get("/producer/me"))
      expect(me.producer).toMatchObject({ id: record.id, name: "Hợp tác xã Mận Tam Hoa" })
      const { producer, documents, registration, claims, history } = await read(record.id)
      expect(history.map(({ action }) => action)).toEqual(
        expect.arrayContaining(["producer.registered", "claim.made", "claim.confirmed"])
      )
      expect(producer).toMatchObject({
        status: "draft",
        certified_products: expect.arrayContaining(["Mận Tam Hoa sấy"]),
        open_claims: 0,
      })
      expect(documents.map(({ kind }) => kind).sort()).toEqual([
        "business-registration",
        "claim-proof",
      ])
      expect(registration!.fields.tax_code).toBe("5200666666")
      expect(claims).toMatchObject([{ id, status: "confirmed" }])
      expect(await theRows("select producer_id from listing where id = ?", [listing.id])).toEqual([
        { producer_id: record.id },
      ])
      expect(
        await theRows("select stock_location_id, shipping_profile_id from producer where id = ?", [
          record.id,
        ])
      ).toEqual([draft])
      expect((await operator.get(`/admin/producers/${claimant.producer_id}`)).status).toBe(404)
    })

    it("leaves it to a person which of two products of one name is right", async () => {
      await theMarket()
        .container.resolve("certification")
        .createCertifiedProducts({
          producer_id: claimant.producer_id,
          name: "MẬN TAM HOA SẤY",
          name_folded: foldVietnamese("Mận Tam Hoa sấy"),
          group_code: "I",
        })
      await expectRefusal(decide(await claimed(), "confirm"), 400, "ocop.claim_same_product")
      expect((await own()).claim).toMatchObject({ status: "pending" })
    })

    it("goes on from there: it is submitted, approved and sells under the certified name", async () => {
      await granted(decide(await claimed(), "confirm"))
      await granted(claimant.owner.post("/producer/registration/submit"))
      await granted(operator.post(`/admin/producers/${record.id}/approve`))
      const { producer } = await granted(shop.get(`/store/producers/${record.handle}`))
      expect(producer).toMatchObject({ name: "Hợp tác xã Mận Tam Hoa", place: "Mèo Vạc, Hà Giang" })
    })

    it("gives a record to the first that is confirmed and refuses the others", async () => {
      const [first, second] = [await claimed(), await claimed(rival)]
      const answers = await Promise.all([decide(first, "confirm"), decide(second, "confirm")])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
      const owners = await theRows(
        "select id from producer_member where producer_id = ? and status = 'active'",
        [record.id]
      )
      expect(owners).toHaveLength(1)
      const states = await theRows<{ status: string }>(
        "select status from producer_claim where record_id = ? order by status",
        [record.id]
      )
      expect(states.map(({ status }) => status)).toEqual(["confirmed", "refused"])
      const told = await theRows<{ kind: string }>(
        "select kind from producer_message where kind like 'claim_%' order by kind"
      )
      expect(told.map(({ kind }) => kind)).toEqual(["claim_confirmed", "claim_refused"])
    })

    it("refuses with a reason that the claimant reads, and changes nothing else", async () => {
      const id = await claimed()
      const reason = "Giấy giới thiệu không đúng tên cơ sở."
      for (const _ of [1, 2]) await granted(decide(id, "refuse", { reason }))
      expect((await own()).claim).toMatchObject({ status: "refused", note: reason })
      expect((await read(record.id)).members).toEqual([])
      await expectRefusal(decide(id, "confirm"), 400, "ocop.claim_status_conflict")
    })

    it("holds back the approval of who claims until it is answered", async () => {
      const id = await claimed()
      await granted(claimant.owner.post("/producer/registration/submit"))
      const approve = () => operator.post(`/admin/producers/${claimant.producer_id}/approve`)
      await expectRefusal(approve(), 400, "ocop.claim_pending")
      await granted(decide(id, "refuse", { reason: "Chưa đủ căn cứ" }))
      await granted(approve())
    })

    it("does not know a claim that is not there, and is for operators only", async () => {
      await expectRefusal(decide("pclaim_khong_co", "confirm"), 404, "ocop.claim_not_found")
      await expectRefusal(
        decide("pclaim_khong_co", "refuse", { reason: "Vì thế" }),
        404,
        "ocop.claim_not_found"
      )
      const id = await claimed()
      for (const client of [stranger, shop, claimant.owner]) {
        for (const action of ["confirm", "refuse"]) {
          const answer = await client.post(`/admin/producer-claims/${id}/${action}`, {
            reason: "abc",
          })
          expect(answer.status).toBe(401)
        }
      }
      expect((await own()).claim).toMatchObject({ status: "pending" })
    })
  })
}
