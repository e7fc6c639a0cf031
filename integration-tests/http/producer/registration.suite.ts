import { RegistrationResponse } from "@ocop/contract"
import { aCustomer } from "../../builders/a-customer"
import { aProducersLogIn } from "../../builders/a-producers-log-in"
import {
  aLogIn,
  aRegistration,
  aWholeRegistration,
  COOPERATIVE,
  logIn,
  type RegisteringOwner,
} from "../../builders/a-registration"
import { aScan } from "../../builders/a-scan"
import { granted, shop, stranger, type Client } from "../../builders/client"
import { expectRefusal, expectRefusals } from "../../builders/expect-refusals"
import { theRows } from "../../builders/the-database"

const PERSON = { name: "Giàng A Chu", phone: "0912 345 678" }

export default function registration() {
  let mine: RegisteringOwner
  let whole: RegisteringOwner
  let others: RegisteringOwner
  let nobody: Client
  let staff: Client

  beforeAll(async () => {
    nobody = await aLogIn("chua-la-ai@example.com")
    mine = await aRegistration()
    whole = await aWholeRegistration()
    others = await aWholeRegistration({ identity: { tax_code: "5200999999" } })
    staff = await aProducersLogIn(whole.producer_id, "nhan-vien@example.com", "staff")
  })

  const read = async (client: Client) =>
    RegistrationResponse.parse((await client.get("/producer/registration")).body).registration
  const missing = async (client: Client) =>
    (await read(client)).checklist.filter(({ done }) => !done).map(({ item }) => item)
  const save = (step: string, body: object, client = mine.owner) =>
    client.post(`/producer/registration/${step}`, body)
  const deeds = (id: string) =>
    theRows<{ action: string; after: unknown }>(
      "select action, after from audit_entry where producer_id = ? order by created_at, id",
      [id]
    )

  describe("POST /producer/registrations", () => {
    it("makes a log-in the owner of a draft with a storehouse, and a repeat changes nothing", async () => {
      const first = await granted(nobody.post("/producer/registrations", PERSON))
      const again = await granted(nobody.post("/producer/registrations", PERSON))
      expect(again).toEqual(first)
      const owner = await logIn("chua-la-ai@example.com")
      const me = await granted(owner.get("/producer/me"))
      expect(me.producer).toMatchObject({ id: first.producer.id, status: "draft" })
      expect(me.member).toMatchObject({ email: "chua-la-ai@example.com", role: "owner" })
      const [producer] = await theRows<Record<string, string>>(
        "select stock_location_id, shipping_profile_id from producer where id = ?",
        [first.producer.id]
      )
      expect(producer).toEqual({
        stock_location_id: expect.stringMatching(/^sloc_/),
        shipping_profile_id: expect.stringMatching(/^sp_/),
      })
      expect((await deeds(first.producer.id)).map(({ action }) => action)).toEqual([
        "producer.registered",
      ])
    })

    it("makes one producer however often it is asked at once", async () => {
      const answers = await Promise.all(
        [1, 2, 3].map(() => nobody.post("/producer/registrations", PERSON))
      )
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
      expect(new Set(answers.map(({ body }) => body.producer.id)).size).toBe(1)
    })

    it("does not give one who works for a producer another", async () => {
      await expectRefusal(staff.post("/producer/registrations", PERSON), 400, "ocop.already_member")
    })

    it("does not let one who was removed back in", async () => {
      await theRows("update producer_member set status = 'removed' where producer_id = ?", [
        mine.producer_id,
      ])
      const again = await granted(mine.owner.post("/producer/registrations", PERSON))
      expect(again.producer.id).not.toBe(mine.producer_id)
      const me = await granted((await logIn(mine.email)).get("/producer/me"))
      expect(me.producer.id).toBe(again.producer.id)
    })

    it("refuses a body that is none of its own", () =>
      expectRefusals<object>(
        {
          "no name": { phone: "0912345678" },
          "a hotline": { ...PERSON, phone: "1900 1234" },
          "an address": { ...PERSON, email: "khac@example.com" },
        },
        (body) => nobody.post("/producer/registrations", body),
        { status: 400 }
      ))

    it("answers 401 to strangers, a storefront's key and customers", async () => {
      for (const client of [stranger, shop, await aCustomer()]) {
        expect((await client.post("/producer/registrations", PERSON)).status).toBe(401)
      }
    })
  })

  describe("POST /producer/registration/<step>", () => {
    it("keeps each step in its stored form, in parts, and says what is missing", async () => {
      expect(await missing(mine.owner)).toContain("legal_name")
      await granted(save("producer", { kind: "cooperative", legal_name: "HTX Chè Suối Giàng" }))
      await granted(save("identity", { tax_code: "5200.123.456" }))
      await granted(save("place", { commune_code: "00769" }))
      await granted(save("place", { address_line: "  Thôn Bản Lìm " }))
      await granted(save("bank", { bank_holder: "Giàng A Chu", bank_account: "8300 2050 123" }))
      const { fields } = await read(mine.owner)
      expect(fields).toMatchObject({
        kind: "cooperative",
        legal_name: "HTX Chè Suối Giàng",
        tax_code: "5200123456",
        commune_code: "00769",
        province_code: "08",
        address_line: "Thôn Bản Lìm",
        phone: "+84912345678",
        bank_bin: null,
        bank_account: "83002050123",
        bank_holder: "GIANG A CHU",
      })
      expect(await missing(mine.owner)).toEqual([
        "bank_bin",
        "business-registration",
        "accepts_terms",
        "consents_to_data",
      ])
      await granted(save("place", { address_line: "" }))
      expect((await read(mine.owner)).fields.address_line).toBeNull()
    })

    it("names the producer by it: name, place and an address of its own", async () => {
      await granted(save("producer", COOPERATIVE.producer))
      await granted(save("place", COOPERATIVE.place))
      const [row] = await theRows<Record<string, string>>(
        "select name, name_folded, handle, kind, place, province_code from producer where id = ?",
        [mine.producer_id]
      )
      expect(row).toMatchObject({
        name: "Hợp tác xã Chè Suối Giàng",
        name_folded: "hop tac xa che suoi giang",
        kind: "cooperative",
        province_code: "08",
      })
      expect(row!.handle).toMatch(/^hop-tac-xa-che-suoi-giang-\d$/)
      expect(row!.place).toMatch(/, (tỉnh|Tỉnh) Tuyên Quang$/)
    })

    it("writes down which fields were changed and not what they say; a repeat writes nothing", async () => {
      const before = (await deeds(mine.producer_id)).length
      await granted(save("bank", COOPERATIVE.bank))
      await granted(save("bank", COOPERATIVE.bank))
      const lines = (await deeds(mine.producer_id)).slice(before)
      expect(lines).toEqual([
        {
          action: "registration.saved",
          after: { step: "bank", fields: ["bank_account", "bank_bin", "bank_holder"] },
        },
      ])
    })

    it("refuses a field that is wrong, and keeps what was there", async () => {
      await granted(save("bank", COOPERATIVE.bank))
      await expectRefusals<[string, object]>(
        {
          "an unknown kind": ["producer", { kind: "conglomerate" }],
          "a person's number as tax code": ["identity", { tax_code: "002188001234" }],
          "an id of nine digits": ["identity", { personal_id: "091234567" }],
          "a child": ["identity", { birth_date: "2020-01-01" }],
          "no day": ["identity", { birth_date: "03/02/1988" }],
          "a commune that is none": ["place", { commune_code: "99999" }],
          "a hotline": ["contact", { phone: "19001234" }],
          "an unknown bank": ["bank", { bank_bin: "000000" }],
          "a short account": ["bank", { bank_account: "123" }],
          "a field of another step": ["bank", { phone: "0912345678" }],
          "another's producer": ["producer", { producer_id: others.producer_id }],
          "a consent that is no yes": ["consent", { accepts_terms: "true" }],
        },
        ([step, body]) => save(step, body),
        { status: 400 }
      )
      expect((await read(mine.owner)).fields.bank_account).toBe("8300205012345")
    })

    it("is the owner's alone, and of nobody who did not register here", async () => {
      await expectRefusal(staff.get("/producer/registration"), 400, "ocop.owner_only")
      for (const [step, body] of Object.entries(COOPERATIVE)) {
        await expectRefusal(save(step, body, staff), 400, "ocop.owner_only")
      }
      const old = await aProducersLogIn()
      await expectRefusal(old.get("/producer/registration"), 404, "ocop.registration_not_found")
      for (const client of [stranger, shop, nobody, await aCustomer()]) {
        expect((await client.get("/producer/registration")).status).toBe(401)
        expect((await save("bank", COOPERATIVE.bank, client)).status).toBe(401)
      }
    })
  })

  describe("/producer/registration/documents", () => {
    const add = (kind: string, file = aScan("png", "mat-truoc.png"), client = mine.owner) =>
      client.upload(`/producer/registration/documents?kind=${kind}`, file)

    it("keeps a picture written anew and a PDF as it is, and gives them back to their owner", async () => {
      const picture = (await granted(add("personal-id-front"))).document
      expect(picture).toMatchObject({ kind: "personal-id-front", mime_type: "image/jpeg" })
      const pdf = aScan("pdf", "dang-ky.pdf")
      const paper = (await granted(add("business-registration", pdf))).document
      expect(paper).toMatchObject({ file_name: "dang-ky.pdf", mime_type: "application/pdf" })
      const { bytes, headers } = await mine.owner.download(
        `/producer/registration/documents/${picture.id}`
      )
      expect(bytes.subarray(0, 3).toString("hex")).toBe("ffd8ff")
      expect(headers.get("content-security-policy")).toBe("sandbox")
      expect((await read(mine.owner)).documents.map(({ id }) => id)).toEqual([picture.id, paper.id])
    })

    it("keeps the same file once for one purpose, however often it is sent at once", async () => {
      const answers = await Promise.all([1, 2, 3].map(() => add("food-safety")))
      expect(new Set(answers.map(({ body }) => body.document?.id)).size).toBe(1)
    })

    it("takes one back", async () => {
      const { id } = (await granted(add("other"))).document
      await granted(mine.owner.delete(`/producer/registration/documents/${id}`))
      expect((await read(mine.owner)).documents).toEqual([])
      await expectRefusal(
        mine.owner.get(`/producer/registration/documents/${id}`),
        404,
        "ocop.document_not_found"
      )
    })

    it("refuses what is no paper", async () => {
      const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
      const files = {
        "a drawing with a script": { name: "a.svg", content: svg },
        "a page called a picture": { name: "a.jpg", content: "<html><script>1</script></html>" },
        "a picture that can't be drawn": aScan("jpg"),
      }
      await expectRefusals(files, (file) => add("other", file), {
        status: 400,
        code: "ocop.scan_type_refused",
      })
      await expectRefusal(add("other", { name: "a.pdf", content: "" }), 400, "ocop.scan_missing")
      const huge = { name: "a.pdf", content: Buffer.alloc(11 * 1024 * 1024) }
      await expectRefusal(add("other", huge), 400, "ocop.scan_too_large")
      expect((await add("certificate")).status).toBe(400)
      expect((await read(mine.owner)).documents).toEqual([])
    })

    it("does not know another's, and shows staff none", async () => {
      const { documents } = await read(others.owner)
      const path = `/producer/registration/documents/${documents[0]!.id}`
      await expectRefusal(whole.owner.get(path), 404, "ocop.document_not_found")
      await expectRefusal(whole.owner.delete(path), 404, "ocop.document_not_found")
      await expectRefusal(staff.get(path), 400, "ocop.owner_only")
      await expectRefusal(add("other", aScan("png"), staff), 400, "ocop.owner_only")
      expect((await stranger.get(path)).status).toBe(401)
      expect((await read(others.owner)).documents).toHaveLength(1)
    })
  })

  describe("POST /producer/registration/submit", () => {
    const submit = (client: Client) => client.post("/producer/registration/submit")

    it("refuses with what is missing", async () => {
      await granted(save("producer", { kind: "household-business" }))
      const { status, body } = await submit(mine.owner)
      expect([status, body.code]).toEqual([400, "ocop.registration_incomplete"])
      expect(body.message).toContain("personal-id-front")
      expect((await read(mine.owner)).status).toBe("draft")
    })

    it("hands a whole one in, which can't be changed from then on; a repeat is the same", async () => {
      for (const _ of [1, 2]) {
        const { registration: answer } = await granted(submit(whole.owner))
        expect(answer).toMatchObject({ status: "submitted", editable: false, correction: null })
      }
      await expectRefusal(
        save("contact", { phone: "0987654321" }, whole.owner),
        400,
        "ocop.registration_locked"
      )
      const { documents } = await read(whole.owner)
      const path = `/producer/registration/documents/${documents[0]!.id}`
      await expectRefusal(whole.owner.delete(path), 400, "ocop.registration_locked")
      const lines = (await deeds(whole.producer_id)).map(({ action }) => action)
      expect(lines.filter((action) => action === "producer.submitted")).toHaveLength(1)
    })

    it("keeps no number that this kind of producer is not known by", async () => {
      await granted(save("identity", { personal_id: "002188001234" }, whole.owner))
      await granted(submit(whole.owner))
      expect((await read(whole.owner)).fields.personal_id).toBeNull()
    })

    it("sells nothing, and shows shoppers nothing, before it is approved", async () => {
      await granted(submit(whole.owner))
      const { producers } = await granted(shop.get("/store/producers?q=suoi%20giang"))
      expect(producers).toEqual([])
    })

    it("is the owner's alone", async () => {
      await expectRefusal(submit(staff), 400, "ocop.owner_only")
      for (const client of [stranger, nobody]) expect((await submit(client)).status).toBe(401)
    })
  })
}
