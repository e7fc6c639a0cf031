import { aCampaignPage } from "../../builders/a-campaign-page"
import { anOperator } from "../../builders/an-operator"
import { granted, shop, type Client } from "../../builders/client"
import { expectRefusal } from "../../builders/expect-refusals"
import { at, inDays, itIs } from "../../builders/the-clock"

export default function campaigns() {
  let operator: Client
  beforeAll(async () => {
    operator = await anOperator()
  })
  const open = async () =>
    (await granted(shop.get("/store/campaigns"))).campaigns.map(
      ({ handle }: { handle: string }) => handle
    )

  describe("GET /store/campaigns", () => {
    it("has what runs before what is to come, and nothing that is over", async () => {
      const wish = (from: number, to: number) => ({
        starts_at: `${inDays(from)}T00:00`,
        ends_at: `${inDays(to)}T00:00`,
      })
      const soon = await aCampaignPage(operator, wish(1, 4))
      const runs = await aCampaignPage(operator, wish(-1, 5))
      const ends = await aCampaignPage(operator, wish(-1, 2))
      await aCampaignPage(operator, wish(-9, -1))
      const handles = [ends, runs, soon].map(({ form }) => form.handle)
      expect(await open()).toEqual(handles)
      itIs(inDays(2))
      expect(await open()).toEqual([soon.form.handle, runs.form.handle])
    })
  })

  describe("GET /store/campaigns/:handle", () => {
    it("is upcoming, running and over to the millisecond, and its address stays", async () => {
      const { form } = await aCampaignPage(operator, {
        starts_at: "2031-01-20T08:00",
        ends_at: "2031-02-05T00:00",
      })
      const phase = async () =>
        (await granted(shop.get(`/store/campaigns/${form.handle}`))).campaign.phase
      expect(await at("2031-01-20T00:59:59.999Z", phase)).toBe("upcoming")
      expect(await at("2031-01-20T01:00:00.000Z", phase)).toBe("running")
      expect(await at("2031-02-04T16:59:59.999Z", phase)).toBe("running")
      expect(await at("2031-02-04T17:00:00.000Z", phase)).toBe("ended")
    })

    it("is 404 for what nobody wrote", async () => {
      const none = shop.get("/store/campaigns/khong-co")
      await expectRefusal(none, 404, "ocop.campaign_page_not_found")
    })
  })
}
