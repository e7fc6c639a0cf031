import type { AdminCampaignPage, CampaignPageForm } from "@ocop/contract"
import { countedStatements, watchStatements } from "../../budgets/counted-statements"
import { aCampaignForm, aCampaignPage, aChoice } from "../../builders/a-campaign-page"
import { revokeQuietly } from "../../builders/a-certificate"
import { aPng } from "../../builders/a-picture"
import { aProducersLogIn } from "../../builders/a-producers-log-in"
import { anOperator } from "../../builders/an-operator"
import { granted, shop, stranger, type Client } from "../../builders/client"
import { expectRefusal, expectRefusals } from "../../builders/expect-refusals"
import { inDays } from "../../builders/the-clock"
import { theRows } from "../../builders/the-database"
import { theMarket } from "../../builders/the-market"
import { theStall } from "../../builders/the-stall"

const PAGES = "/admin/campaign-pages"

export default function campaignPages() {
  let operator: Client
  beforeAll(async () => {
    operator = await anOperator()
  })

  const create = (wish: Partial<CampaignPageForm> = {}) => operator.post(PAGES, aCampaignForm(wish))
  const draft = async (wish: Partial<CampaignPageForm> = {}): Promise<AdminCampaignPage> =>
    (await granted(create(wish))).campaign_page
  const save = ({ id, version, form }: AdminCampaignPage, wish: Partial<CampaignPageForm>) =>
    operator.post(`${PAGES}/${id}`, { version, form: { ...form, ...wish } })
  const deed = ({ id }: AdminCampaignPage, name: string) => operator.post(`${PAGES}/${id}/${name}`)
  const seen = ({ form }: AdminCampaignPage, key?: string) =>
    shop.get(`/store/campaigns/${form.handle}${key ? `?preview=${key}` : ""}`)
  const log = () =>
    theRows<{ action: string; before: object; after: object }>(
      "select action, before, after from audit_entry where action like 'campaign_%' order by created_at, id"
    )
  const drain = () => theMarket().container.resolve("searchOutbox").drain()

  it("are drafts until they are published, which only their key shows before", async () => {
    const page = await draft()
    expect(page).toMatchObject({ state: "draft", phase: "running", version: 1 })
    await expectRefusal(seen(page), 404, "ocop.campaign_page_not_found")
    await expectRefusal(seen(page, "guessed"), 404, "ocop.campaign_page_not_found")
    const { campaign } = await granted(seen(page, page.preview_key))
    expect(campaign).toMatchObject({ title: "Tuần lễ OCOP Hà Giang", preview: true })

    await granted(deed(page, "publish"))
    expect((await granted(seen(page))).campaign).toMatchObject({
      title: "Tuần lễ OCOP Hà Giang",
      body: "Đoạn một.\n\nĐoạn hai.",
      phase: "running",
      preview: false,
      listings: { by_rule: { stars: [4] }, picked: null },
    })
    await granted(deed(page, "publish"))
    await granted(deed(page, "withdraw"))
    await expectRefusal(seen(page), 404, "ocop.campaign_page_not_found")
    expect((await log()).map(({ action }) => action)).toEqual([
      "campaign_page.created",
      "campaign_page.published",
      "campaign_page.withdrawn",
    ])
  })

  it("say minutes of Vietnam's clock", async () => {
    const page = await draft({ starts_at: "2027-01-20T08:30", ends_at: "2027-02-06T00:00" })
    expect(page.form).toMatchObject({ starts_at: "2027-01-20T08:30", ends_at: "2027-02-06T00:00" })
    expect((await granted(seen(page, page.preview_key))).campaign).toMatchObject({
      starts_at: "2027-01-20T01:30:00.000Z",
      ends_at: "2027-02-05T17:00:00.000Z",
      phase: "upcoming",
    })
  })

  it("are saved by whoever has read their last version, and the log has what changed", async () => {
    const page = await draft()
    const { campaign_page } = await granted(save(page, { title: "Tết miền núi" }))
    expect(campaign_page).toMatchObject({ version: 2, form: { title: "Tết miền núi" } })
    await expectRefusal(save(page, { title: "Khác" }), 400, "ocop.campaign_page_outdated")
    expect((await log()).at(-1)).toEqual({
      action: "campaign_page.changed",
      before: { title: "Tuần lễ OCOP Hà Giang" },
      after: { title: "Tết miền núi" },
    })
  })

  it("have an address of their own, which stays once it was published", async () => {
    const page = await draft()
    await expectRefusal(create({ handle: page.form.handle }), 400, "ocop.campaign_handle_taken")
    const other = await draft()
    const taken = save(other, { handle: page.form.handle })
    await expectRefusal(taken, 400, "ocop.campaign_handle_taken")
    await granted(save(page, { handle: "tet-2027" }))
    const published = (await granted(operator.post(`${PAGES}/${page.id}/publish`))).campaign_page
    const moved = save(published, { handle: "tet-khac" })
    await expectRefusal(moved, 400, "ocop.campaign_handle_fixed")
  })

  it("twice with one address at once are one page", async () => {
    const form = aCampaignForm({ handle: "mot-dia-chi" })
    const answers = await Promise.all([operator.post(PAGES, form), operator.post(PAGES, form)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
  })

  it("are not published without goods, nor emptied while they are published", async () => {
    const empty = await draft({ choice: aChoice() })
    await expectRefusal(deed(empty, "publish"), 400, "ocop.campaign_without_listings")
    const page = await aCampaignPage(operator)
    const emptied = save(page, { choice: aChoice() })
    await expectRefusal(emptied, 400, "ocop.campaign_without_listings")
  })

  it("are deleted while they never were published", async () => {
    const page = await draft()
    await granted(operator.delete(`${PAGES}/${page.id}`))
    await expectRefusal(operator.get(`${PAGES}/${page.id}`), 404, "ocop.campaign_page_not_found")
    const published = await aCampaignPage(operator)
    const gone = operator.delete(`${PAGES}/${published.id}`)
    await expectRefusal(gone, 400, "ocop.campaign_was_published")
  })

  it("are listed, those that end last first, in a number of statements that does not grow", async () => {
    watchStatements()
    const early = await draft({ ends_at: `${inDays(3)}T00:00` })
    const late = await aCampaignPage(operator, { ends_at: `${inDays(30)}T00:00` })
    const { request } = await countedStatements(() => operator.get(PAGES))
    const result = await granted(operator.get(PAGES))
    expect(result.campaign_pages.map(({ id }: { id: string }) => id)).toEqual([late.id, early.id])
    expect(result.count).toBe(2)
    expect(request.length).toBeLessThanOrEqual(4)
    const drafts = await granted(operator.get(`${PAGES}?state=draft`))
    expect(drafts.campaign_pages).toMatchObject([{ id: early.id }])
  })

  it("refuse what is no page", async () => {
    await expectRefusals<object>(
      {
        "an address with spaces": { handle: "Tuần lễ" },
        "no title": { title: " " },
        "an end before its beginning": { ends_at: `${inDays(-2)}T00:00` },
        "an end at its beginning": { ends_at: `${inDays(-1)}T00:00` },
        "no such minute": { starts_at: "2027-02-30T08:00" },
        "a star that is none": { choice: aChoice({ stars: [2 as never] }) },
        "a group that is none": { choice: aChoice({ groups: ["VII" as never] }) },
        "a picture that is not there": { picture_id: "cpic_none" },
        "more than was asked": { state: "published" },
      },
      (wish) => create(wish),
      { status: 400 }
    )
  })

  it("are for operators alone", async () => {
    const { id } = await draft()
    for (const client of [stranger, shop, await aProducersLogIn(theStall().hill.id)]) {
      for (const path of [PAGES, `${PAGES}/${id}`, "/admin/home-slots", "/admin/listings"]) {
        expect((await client.get(path)).status).toBe(401)
      }
      for (const path of [PAGES, `${PAGES}/${id}/publish`, `${PAGES}/preview-listings`]) {
        expect((await client.post(path)).status).toBe(401)
      }
      const file = { name: "a.png", content: aPng(9, 9) }
      expect((await client.upload("/admin/campaign-pictures", file)).status).toBe(401)
    }
  })

  describe("POST /admin/campaign-pictures", () => {
    const upload = (content: Buffer | string) =>
      operator.upload("/admin/campaign-pictures", { name: "bang-ron.png", content })

    it("makes a picture anew, and the same bytes are the same picture", async () => {
      const [first, second] = await Promise.all([upload(aPng(90, 30)), upload(aPng(90, 30))])
      expect(first.body.picture).toMatchObject({ width: 90, height: 30 })
      expect(first.body.picture.url).toMatch(/\.webp$/)
      expect(second.body.picture.id).toBe(first.body.picture.id)
      const page = await draft({ picture_id: first.body.picture.id })
      expect(page.picture).toEqual(first.body.picture)
    })

    it("takes nothing that is no picture", async () => {
      await expectRefusal(upload("<svg onload=alert(1)>"), 400, "ocop.picture_type_refused")
    })
  })

  describe("POST /admin/campaign-pages/preview-listings", () => {
    const preview = async (choice: object) =>
      granted(operator.post(`${PAGES}/preview-listings`, { choice: aChoice(choice) }))
    const names = (listings: { title: string }[]) => listings.map(({ title }) => title)

    it("finds by rule and by hand what has a certificate in force, and no more once it is revoked", async () => {
      const { tea, honey, rice } = theStall()
      await drain()
      const chosen = { former_provinces: ["Hà Giang"], picked: [rice.product_id, tea.product_id] }
      const before = await preview(chosen)
      expect(names(before.picked)).toEqual(["Gạo của xuôi", "Trà của núi"])
      expect(names(before.listings)).not.toContain("Trà của núi")

      await revokeQuietly(tea.certificates[0]!)
      await revokeQuietly(honey.certificates[0]!)
      await drain()
      const after = await preview(chosen)
      expect(names(after.picked)).toEqual(["Gạo của xuôi"])
      // The tea was picked and is not counted twice; other suites have goods from there, too.
      expect(after.count).toBe(before.count - 1)
    })

    it("finds by kind of producer and by tag", async () => {
      const { tea } = theStall()
      await theRows("insert into product_tag (id, value) values ('ptag_tet', 'tet-2027')")
      await theRows(
        "insert into product_tags (product_id, product_tag_id) values (?, 'ptag_tet')",
        [tea.product_id]
      )
      await drain()
      expect(names((await preview({ tags: ["tet-2027"] })).listings)).toEqual(["Trà của núi"])
      const kinds = await preview({ producer_kinds: ["cooperative"], tags: ["tet-2027"] })
      expect(names(kinds.listings)).toEqual(["Trà của núi"])
      expect((await preview({ producer_kinds: ["other"] })).count).toBe(0)
    })

    it("of nothing chosen is nothing, and not everything", async () => {
      expect(await preview({})).toEqual({ count: 0, listings: [], picked: [] })
    })
  })
}
