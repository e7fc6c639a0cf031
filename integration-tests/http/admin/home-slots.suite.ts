import type { AdminHomeSlot } from "@ocop/contract"
import { aCampaignForm, aCampaignPage, aChoice } from "../../builders/a-campaign-page"
import { aPng } from "../../builders/a-picture"
import { anOperator } from "../../builders/an-operator"
import { granted, shop, stranger, type Client } from "../../builders/client"
import { expectRefusal, expectRefusals } from "../../builders/expect-refusals"
import { inDays, itIs } from "../../builders/the-clock"
import { theRows } from "../../builders/the-database"

const SLOTS = "/admin/home-slots"

export default function homeSlots() {
  let operator: Client
  beforeAll(async () => {
    operator = await anOperator()
  })

  const when = (wish: object = {}) => ({
    rank: 0,
    starts_at: `${inDays(-1)}T00:00`,
    ends_at: null,
    ...wish,
  })
  const hero = (wish: object = {}) => ({
    kind: "hero",
    ...when(),
    title: "Tết sum vầy",
    lead: "Quà từ bản làng",
    picture_id: null,
    campaign_page_id: null,
    ...wish,
  })
  const row = (wish: object = {}) => ({
    kind: "listings",
    ...when(),
    title: "Quà Tết",
    choice: aChoice({ groups: ["I"] }),
    campaign_page_id: null,
    ...wish,
  })
  const put = async (form: object): Promise<AdminHomeSlot> =>
    (await granted(operator.post(SLOTS, form))).home_slot
  const home = () => granted(shop.get("/store/home"))

  it("nothing scheduled leaves the home page its own", async () => {
    expect(await home()).toEqual({ hero: null, campaigns: [], listings: [] })
    expect(await granted(operator.get(SLOTS))).toEqual({ home_slots: [] })
  })

  it("are on the home page in their time, by rank, and gone after it", async () => {
    const { body } = await operator.upload("/admin/campaign-pictures", {
      name: "tet.png",
      content: aPng(60, 20),
    })
    const page = await aCampaignPage(operator)
    const link = { campaign_page_id: page.id }
    await put(hero({ picture_id: body.picture.id, ...link }))
    await put(hero({ title: "Ngày hội", ...when({ ends_at: `${inDays(1)}T00:00`, rank: -1 }) }))
    await put(row({ title: "Sau", ...when({ rank: 2 }) }))
    await put(row({ title: "Trước", ...link }))
    await put(row({ title: "Mai", ...when({ starts_at: `${inDays(2)}T00:00` }) }))

    const titles = ({ listings }: { listings: { title: string }[] }) =>
      listings.map(({ title }) => title)
    const now = await home()
    expect(now.hero).toMatchObject({ title: "Ngày hội", picture: null, campaign: null })
    expect(titles(now)).toEqual(["Trước", "Sau"])
    expect(now.campaigns).toMatchObject([{ handle: page.form.handle }])
    expect(now.listings[0]).toMatchObject({
      by_rule: { stars: [3, 4, 5], group: ["I"] },
      picked: null,
      campaign: { handle: page.form.handle },
    })
    itIs(inDays(2))
    const later = await home()
    expect(later.hero).toMatchObject({
      title: "Tết sum vầy",
      picture: { width: 60, height: 20 },
      campaign: { handle: page.form.handle, title: page.form.title },
    })
    expect(titles(later)).toEqual(["Mai", "Trước", "Sau"])
    expect(later.campaigns).toEqual([])
  })

  it("show the campaigns that run while no strip is scheduled, and then those that are", async () => {
    const first = await aCampaignPage(operator, { ends_at: `${inDays(3)}T00:00` })
    const second = await aCampaignPage(operator, { ends_at: `${inDays(9)}T00:00` })
    await aCampaignPage(operator, {
      starts_at: `${inDays(1)}T00:00`,
      ends_at: `${inDays(2)}T00:00`,
    })
    const handles = async () =>
      (await home()).campaigns.map(({ handle }: { handle: string }) => handle)
    expect(await handles()).toEqual([first.form.handle, second.form.handle])
    await put({ kind: "campaign", ...when(), campaign_page_id: second.id })
    expect(await handles()).toEqual([second.form.handle])
    await granted(operator.post(`/admin/campaign-pages/${second.id}/withdraw`))
    expect(await handles()).toEqual([])
  })

  it("are changed and taken away, and the log says by whom", async () => {
    const slot = await put(hero())
    const { home_slot } = await granted(
      operator.post(`${SLOTS}/${slot.id}`, hero({ title: "Tết an khang" }))
    )
    expect(home_slot).toMatchObject({ id: slot.id, form: { title: "Tết an khang" } })
    await granted(operator.delete(`${SLOTS}/${slot.id}`))
    expect((await home()).hero).toBeNull()
    await expectRefusal(operator.delete(`${SLOTS}/${slot.id}`), 404, "ocop.home_slot_not_found")
    expect(
      await theRows(
        "select action, after from audit_entry where action like 'home_slot%' order by id"
      )
    ).toMatchObject([
      { action: "home_slot.created", after: { kind: "hero", title: "Tết sum vầy" } },
      { action: "home_slot.changed", after: { title: "Tết an khang" } },
      { action: "home_slot.deleted", after: null },
    ])
  })

  it("that are over are listed only when they are asked for", async () => {
    await put(
      hero({ ...when({ starts_at: `${inDays(-9)}T00:00`, ends_at: `${inDays(-5)}T00:00` }) })
    )
    expect((await granted(operator.get(SLOTS))).home_slots).toEqual([])
    const all = await granted(operator.get(`${SLOTS}?ended=true`))
    expect(all.home_slots).toMatchObject([{ phase: "ended" }])
  })

  it("refuse what is none", async () => {
    await expectRefusals<object>(
      {
        "a kind that is none": { ...hero(), kind: "popup" },
        "a hero without a title": hero({ title: "" }),
        "a strip without a campaign": { kind: "campaign", ...when() },
        "an end before its beginning": hero({ ends_at: `${inDays(-3)}T00:00` }),
        "a picture that is not there": hero({ picture_id: "cpic_none" }),
        "a row of nothing": row({ choice: aChoice() }),
        "what is another kind's": { ...hero(), choice: aChoice() },
      },
      (form) => operator.post(SLOTS, form),
      { status: 400 }
    )
    const stray = operator.post(SLOTS, hero({ campaign_page_id: "cpage_none" }))
    await expectRefusal(stray, 404, "ocop.campaign_page_not_found")
  })

  it("are for operators, and the home page for whoever has the shop's key", async () => {
    for (const client of [stranger, shop]) {
      expect((await client.post(SLOTS, hero())).status).toBe(401)
      expect((await client.delete(`${SLOTS}/hslot_none`)).status).toBe(401)
    }
    expect((await stranger.get("/store/home")).status).toBe(400)
    expect((await stranger.get(`/store/campaigns/${aCampaignForm().handle}`)).status).toBe(400)
  })
}
