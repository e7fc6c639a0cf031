import { ProducerResponse, ProducersResponse } from "@ocop/contract"
import { aListing } from "../../builders/a-listing"
import { aProducer, type Producer } from "../../builders/a-producer"
import { shop } from "../../builders/client"
import { expectRefusal, expectRefusals } from "../../builders/expect-refusals"

export default function producers() {
  let weavers: Producer

  beforeAll(async () => {
    weavers = await aProducer({ name: "Hợp tác xã Lanh Lùng Tám", from: "Quản Bạ, Hà Giang" })
    await aListing({ by: weavers })
    await aListing({ by: weavers, status: "draft" })
    await aProducer({ name: "Lanh bị đình chỉ", status: "suspended" })
    await aProducer({ name: "Lanh chờ duyệt", status: "submitted" })
  })

  const named = async (query: string) =>
    ProducersResponse.parse((await shop.get(`/store/producers?${query}`)).body)

  describe("GET /store/producers", () => {
    it("finds open producers by name, without accents, with how many listings each has", async () => {
      const { producers, count } = await named("q=lanh")
      expect(count).toBe(1)
      expect(producers).toMatchObject([
        { id: weavers.id, province: "Tuyên Quang", former_province: "Hà Giang", listing_count: 1 },
      ])
    })

    it("narrows by province and pages", async () => {
      expect((await named("q=lanh&province_code=08")).count).toBe(1)
      expect((await named("q=lanh&province_code=79")).producers).toEqual([])
      const first = await named("limit=1")
      const second = await named("limit=1&offset=1")
      expect(first.producers).toHaveLength(1)
      expect(first.count).toBeGreaterThan(1)
      expect(second.producers[0]!.id).not.toBe(first.producers[0]!.id)
    })

    it("takes % and _ for letters, not for wildcards", async () => {
      expect((await named("q=%25")).count).toBe((await named("")).count)
      expect((await named("q=l_nh")).count).toBe(0)
    })

    it("refuses what is no such question", () =>
      expectRefusals<string>(
        ["limit=0", "limit=101", "limit=ten", "offset=-1", "province_code=8", `q=${"x".repeat(101)}`],
        (query) => shop.get(`/store/producers?${query}`)
      ))
  })

  describe("GET /store/producers/:handle", () => {
    it("shows an open producer", async () => {
      const { body } = await shop.get(`/store/producers/${weavers.handle}`)
      expect(ProducerResponse.parse(body).producer).toMatchObject({
        id: weavers.id,
        name: "Hợp tác xã Lanh Lùng Tám",
        commune: "Quản Bạ",
        listing_count: 1,
      })
    })

    it("has no page for one that is suspended, not approved yet, or unknown", async () => {
      for (const handle of ["lanh-bi-dinh-chi", "lanh-cho-duyet", "khong-co"]) {
        await expectRefusal(shop.get(`/store/producers/${handle}`), 404, "ocop.producer_not_found")
      }
    })
  })
}
