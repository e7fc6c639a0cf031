import type { Bench } from "../bench"
import { CATALOGUE } from "../the-catalogue"
import { titles } from "../the-index"

/** What only an engine that ranks can be asked: which hit comes first, and what is forgiven. */
export function relevance(bench: () => Bench): void {
  const first = async (q: string) => (await bench().catalogue.find(q)).hits[0]?.id

  describe("relevance", () => {
    it("[4] ranks the word as it is spelled first", async () => {
      expect([await first("dừa"), await first("dứa"), await first("dưa")]).toEqual([
        "dua-sap",
        "dua-gai",
        "dua-luoi",
      ])
    })

    it.each([
      ["nuwoc mam", "nuoc-mam"],
      ["nuco mam", "nuoc-mam"],
      ["khaoi lang", "khoai-deo"],
      ["tinh bot nghej", "nghe"],
      ["buoir nam roi", "buoi"],
    ])("[6] is forgiven a letter in words of four and more: %s", async (q, id) => {
      expect(await first(q)).toBe(id)
    })

    it("[6] is forgiven among more than a thousand documents", async () => {
      const index = await bench().anIndex()
      const many = Array.from({ length: 60 }, (_, turn) =>
        CATALOGUE.map((product) => ({ ...product, id: `${product.id}-${turn}` }))
      ).flat()
      await index.write(...many)
      const { hits, metadata } = await index.find("khaoi lang")
      expect(metadata.count).toBe(60)
      expect(hits.every(({ id }) => id.startsWith("khoai-deo-"))).toBe(true)
    })

    it.each([
      ["rượu lào cai", "ruou-can"],
      ["rượu bình định", "ruou-bau-da"],
      ["rượu gia lai", "ruou-bau-da"],
      ["dừa trà vinh", "dua-sap"],
      ["mật ong hà giang", "mat-ong-bac-ha"],
    ])("[7] is found by the province it is in, and by the one it was in: %s", async (q, id) => {
      expect(await first(q)).toBe(id)
    })

    it("[7] finds tea before what is from Trà Vinh", async () => {
      const [one, two, three, ...others] = titles(await bench().catalogue.find("tra"))
      expect([one, two, three].sort()).toEqual([
        "Chè búp Mộc Châu",
        "Trà Shan tuyết Suối Giàng",
        "Trà Tân Cương",
      ])
      expect(others).toContain("Dừa sáp Cầu Kè")
    })
  })
}
