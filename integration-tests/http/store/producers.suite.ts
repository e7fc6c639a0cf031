import { ProducerResponse, ProducersResponse } from "@ocop/contract"
import { aListing } from "../../builders/a-listing"
import { aProducer, type Producer } from "../../builders/a-producer"
import { shop } from "../../builders/client"
import { expectRefusal, expectRefusals } from "../../builders/expect-refusals"
import { theStall } from "../../builders/the-stall"

export default function producers() {
  let hill: Producer
  let open: Producer

  beforeAll(async () => {
    ;({ hill } = theStall())
    const place = { from: "Mèo Vạc, Hà Giang" }
    open = await aProducer({ name: "Hợp tác xã Lưng Đèo", ...place })
    await aProducer({ name: "Lưng đèo, bị đình chỉ", ...place, status: "suspended" })
    await aProducer({ name: "Lưng đèo, chờ duyệt", ...place, status: "submitted" })
  })

  const named = async (query: string) =>
    ProducersResponse.parse((await shop.get(`/store/producers?${query}`)).body)

  describe("GET /store/producers", () => {
    it("finds open producers by name, without accents", async () => {
      const { producers, count } = await named("q=lung%20deo")
      expect(count).toBe(1)
      expect(producers).toMatchObject([
        { id: open.id, province: "Tuyên Quang", former_province: "Hà Giang" },
      ])
    })

    it("counts the listings that are published", async () => {
      const [before] = (await named("q=lung%20deo")).producers
      await aListing({ by: open })
      await aListing({ by: open, status: "draft" })
      const [after] = (await named("q=lung%20deo")).producers
      expect(after!.listing_count).toBe(before!.listing_count + 1)
    })

    it("narrows by province and pages", async () => {
      expect((await named("q=lung%20deo&province_code=08")).count).toBe(1)
      expect((await named("q=lung%20deo&province_code=79")).producers).toEqual([])
      const first = await named("limit=1")
      const second = await named("limit=1&offset=1")
      expect(first.producers).toHaveLength(1)
      expect(first.count).toBeGreaterThan(1)
      expect(second.producers[0]!.id).not.toBe(first.producers[0]!.id)
    })

    it("takes % and _ for letters, not for wildcards", async () => {
      expect((await named("q=%25")).count).toBe((await named("")).count)
      expect((await named("q=n_i")).count).toBe(0)
    })

    it("refuses what is no such question", () =>
      expectRefusals<string>(
        [
          "limit=0",
          "limit=101",
          "limit=ten",
          "offset=-1",
          "province_code=8",
          `q=${"x".repeat(101)}`,
        ],
        (query) => shop.get(`/store/producers?${query}`)
      ))
  })

  describe("GET /store/producers/:handle", () => {
    it("shows an open producer", async () => {
      const { body } = await shop.get(`/store/producers/${hill.handle}`)
      expect(ProducerResponse.parse(body).producer).toMatchObject({
        id: hill.id,
        name: "Hợp tác xã Trên Núi",
        commune: "Mèo Vạc",
      })
    })

    it("has no page for one that is suspended, not approved yet, or unknown", async () => {
      for (const handle of ["tren-nui-bi-dinh-chi", "tren-nui-cho-duyet", "khong-co"]) {
        await expectRefusal(shop.get(`/store/producers/${handle}`), 404, "ocop.producer_not_found")
      }
    })
  })
}
