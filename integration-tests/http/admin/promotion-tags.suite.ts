import { aListing, type Listing } from "../../builders/a-listing"
import { aProducer } from "../../builders/a-producer"
import { anOperator } from "../../builders/an-operator"
import { granted, type Client } from "../../builders/client"
import { expectRefusal } from "../../builders/expect-refusals"
import { settledEvents } from "../../builders/settled-events"
import { inDays } from "../../builders/the-clock"
import { theRows } from "../../builders/the-database"
import { theMarket } from "../../builders/the-market"

const PROTECTED = "ocop.promotion_tag_protected"

export default function promotionTags() {
  let operator: Client
  let tea: Listing

  beforeAll(async () => {
    operator = await anOperator()
    const by = await aProducer({ name: "HTX Thẻ Hàng" })
    tea = await aListing({
      title: "Trà có thẻ",
      by,
      from: "Mèo Vạc, Hà Giang",
      stars: 4,
      group: "II",
    })
  })

  const tagsOf = async ({ product_id }: Listing) => {
    await settledEvents()
    const rows = await theRows<{ value: string }>(
      `select value from product_tags join product_tag on id = product_tag_id where product_id = ? order by 1`,
      [product_id]
    )
    return rows.map(({ value }) => value)
  }

  it("say what certificate, origin and producer say", async () => {
    expect(await tagsOf(tea)).toEqual([
      expect.stringMatching(/^OCOP · 4 sao$/),
      expect.stringMatching(/^OCOP · HTX Thẻ Hàng \(htx-the-hang.*\)$/),
      "OCOP · hợp tác xã",
      "OCOP · nhóm II: Đồ uống",
      "OCOP · tỉnh Tuyên Quang (08)",
      "OCOP · tỉnh cũ Hà Giang (02)",
    ])
  })

  it("follow a revocation and a new name, and leave other tags alone", async () => {
    const { product_tag } = await granted(
      operator.post("/admin/product-tags", { value: "Quà Tết" })
    )
    const { product } = await granted(
      operator.get(`/admin/products/${tea.product_id}?fields=id,tags.id`)
    )
    const tags = [...product.tags.map(({ id }: { id: string }) => ({ id })), { id: product_tag.id }]
    await granted(operator.post(`/admin/products/${tea.product_id}`, { tags }))
    await granted(
      operator.post(`/admin/certificates/${tea.certificates[0]!.id}/revoke`, {
        decision: "9/QĐ-UBND",
        reason: "Không còn đạt tiêu chí",
      })
    )
    await theMarket()
      .container.resolve("producer")
      .updateProducers({ id: tea.producer.id, name: "HTX Tên Mới" })
    const now = await tagsOf(tea)
    expect(now).toContain("Quà Tết")
    expect(now.join()).toContain("HTX Tên Mới")
    expect(now.join()).not.toContain("sao")
    expect(now).toHaveLength(6)
  })

  it("turn the page with the day", async () => {
    const short = await aListing({
      title: "Trà còn sao một ngày",
      certificates: [{ stars: 3, until: inDays(1) }],
    })
    expect(await tagsOf(short)).toContain("OCOP · 3 sao")
    const { default: turnPage } = await import("@ocop/plugin/jobs/mirror-promotion-tags")
    theMarket().container.resolve("clock").moveTo(inDays(2))
    await turnPage(theMarket().container)
    expect((await tagsOf(short)).join()).not.toContain("sao")
  })

  describe("nobody gives or takes one by hand", () => {
    const change = (body: object) => operator.post(`/admin/products/${tea.product_id}`, body)

    it("on a product", async () => {
      await expectRefusal(change({ tags: [] }), 400, PROTECTED)
      await expectRefusal(change({ tags: [{ id: "ptag_ocop_stars_5" }] }), 400, PROTECTED)
      expect((await change({ subtitle: "Ngon" })).status).toBe(200)
      const batch = { update: [{ id: tea.product_id, tags: [] }] }
      await expectRefusal(operator.post("/admin/products/batch", batch), 400, PROTECTED)
      const fresh = { title: "Giả", options: [], tags: [{ id: "ptag_ocop_stars_4" }] }
      await expectRefusal(operator.post("/admin/products", fresh), 400, PROTECTED)
      expect(await tagsOf(tea)).toHaveLength(6)
    })

    it("nor makes, renames or removes one", async () => {
      const tags = "/admin/product-tags"
      await expectRefusal(operator.post(tags, { value: "OCOP · 5 sao" }), 400, PROTECTED)
      await expectRefusal(
        operator.post(`${tags}/ptag_ocop_stars_4`, { value: "Năm" }),
        400,
        PROTECTED
      )
      await expectRefusal(operator.delete(`${tags}/ptag_ocop_stars_4`), 400, PROTECTED)
      const { product_tag } = await granted(operator.post(tags, { value: "Mùa hè" }))
      await expectRefusal(
        operator.post(`${tags}/${product_tag.id}`, { value: "ocop · 5 sao" }),
        400,
        PROTECTED
      )
      expect((await operator.delete(`${tags}/${product_tag.id}`)).status).toBe(200)
    })
  })
}
