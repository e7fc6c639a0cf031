import { LegalPageResponse, LegalPagesResponse, LegalSettingsResponse } from "@ocop/contract"
import { addDays } from "@ocop/rules"
import { aProducersLogIn } from "../../builders/a-producers-log-in"
import { aProducer } from "../../builders/a-producer"
import { anOperator } from "../../builders/an-operator"
import { granted, shop, stranger, type Client } from "../../builders/client"
import { expectRefusal } from "../../builders/expect-refusals"
import { itIs, today } from "../../builders/the-clock"
import { theRows } from "../../builders/the-database"

const SETTINGS = "/admin/legal-settings"
const RETENTION = { orders_months: 36, listings_months: 12, producers_months: 24, words: "Giữ đủ" }
const COMPLAINTS = {
  phone: "1800 1234",
  email: "gop-y@example.com",
  address: "Số 1 đường Chợ",
  words: "Gọi, viết thư, hoặc gửi ngay trên trang đơn hàng.",
}

/** What the market says of itself because the law wants it. */
export default function legalSettings() {
  let operator: Client

  beforeAll(async () => {
    operator = await anOperator("phap-ly@example.com")
  })

  const publish = (wish: object, effective_from = today()) =>
    operator.post(SETTINGS, { effective_from, ...wish })
  const FEES = {
    kind: "fees",
    content: { intro: "Phí", items: [{ name: "Phí sàn", words: "5 %" }] },
  }
  const dearer = {
    kind: "fees",
    content: { intro: "Phí", items: [{ name: "Phí sàn", words: "6 %" }] },
  }
  const setting = async (kind: string) =>
    LegalSettingsResponse.parse(await granted(operator.get(SETTINGS))).settings.find(
      (one) => one.kind === kind
    )!
  const page = async (kind: string) =>
    LegalPageResponse.parse(await granted(shop.get(`/store/legal/${kind}`)))

  it("is empty at first, and says so", async () => {
    const { pages } = LegalPagesResponse.parse(await granted(shop.get("/store/legal")))
    expect(pages).toHaveLength(6)
    expect(pages.every(({ in_force_since }) => in_force_since === null)).toBe(true)
    expect(await page("operator")).toMatchObject({ in_force: null, announced: [], former: [] })
  })

  it("is read by everybody from its day on, and what was before is kept", async () => {
    await granted(publish({ kind: "complaints", content: COMPLAINTS }))
    const next = { kind: "complaints", content: { ...COMPLAINTS, phone: "1800 5678" } }
    await granted(publish(next, addDays(today(), 3)))
    const now = await page("complaints")
    expect(now.in_force).toMatchObject({ version: 1, content: { phone: "1800 1234" } })
    expect(now.announced).toMatchObject([{ version: 2, effective_from: addDays(today(), 3) }])
    itIs(addDays(today(), 3))
    const then = await page("complaints")
    expect(then.in_force).toMatchObject({ version: 2, content: { phone: "1800 5678" } })
    expect([then.announced, then.former.map(({ version }) => version)]).toEqual([[], [1]])
    const { in_force, versions } = await setting("complaints")
    expect([in_force, versions.map(({ version }) => version)]).toEqual([2, [2, 1]])
    expect(versions[0]).toMatchObject({ published_by: "phap-ly@example.com" })
  })

  it("[LE2] announces fees twenty days ahead, the first at once", async () => {
    expect((await setting("fees")).earliest).toBe(today())
    await granted(publish(FEES))
    expect((await setting("fees")).earliest).toBe(addDays(today(), 20))
    await expectRefusal(publish(dearer, addDays(today(), 19)), 400, "ocop.legal_too_soon")
    await granted(publish(dearer, addDays(today(), 20)))
    expect((await page("fees")).in_force).toMatchObject(FEES)
    expect((await page("fees")).announced).toMatchObject([dearer])
  })

  it("holds from no day that is over", async () => {
    await expectRefusal(
      publish({ kind: "complaints", content: COMPLAINTS }, addDays(today(), -1)),
      400,
      "ocop.legal_too_soon"
    )
  })

  it("is one version when it is published twice", async () => {
    for (const answer of await Promise.all([publish(FEES), publish(FEES)])) {
      expect(answer.status).toBe(200)
    }
    expect((await setting("fees")).versions).toHaveLength(1)
  })

  it("refuses what is not whole, or promises less than the law", async () => {
    for (const wish of [
      { kind: "retention", content: { ...RETENTION, orders_months: 35 } },
      { kind: "complaints", content: { ...COMPLAINTS, email: "khong" } },
      { kind: "privacy", content: { purpose: "Giao hàng" } },
      { kind: "fees", content: COMPLAINTS },
      { kind: "weather", content: {} },
    ]) {
      expect([wish, (await publish(wish)).status]).toEqual([wish, 400])
    }
    expect((await setting("retention")).versions).toEqual([])
  })

  it("is in the log with before and after, and the database keeps it as it is", async () => {
    await granted(publish(FEES))
    await granted(publish(dearer, addDays(today(), 30)))
    const entries = await theRows<{ before: { version: number } | null; after: object }>(
      "select before, after from audit_entry where action = 'legal_setting.published' order by created_at, id"
    )
    expect(entries).toMatchObject([
      { before: null, after: { ...FEES, version: 1 } },
      { before: { version: 1, content: FEES.content }, after: { ...dearer, version: 2 } },
    ])
    for (const change of ["update legal_version set version = 9", "delete from legal_version"]) {
      await expect(theRows(change)).rejects.toThrow(/append-only/)
    }
  })

  it("is the operators' to write, and has six pages", async () => {
    const farm = await aProducersLogIn((await aProducer()).id)
    for (const client of [stranger, shop, farm]) {
      expect((await client.get(SETTINGS)).status).toBe(401)
      expect((await client.post(SETTINGS, {})).status).toBe(401)
    }
    await expectRefusal(shop.get("/store/legal/weather"), 404, "ocop.legal_page_not_found")
  })
}
