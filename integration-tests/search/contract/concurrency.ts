import type { Bench } from "../bench"
import { CATALOGUE } from "../the-catalogue"
import { sortedIds } from "../the-index"

export function concurrency(bench: () => Bench): void {
  describe("at once", () => {
    it("[15] documents are written and searched, and in the end all of them are there", async () => {
      const index = await bench().anIndex()
      const write = async (turn: number) =>
        index.write(
          ...CATALOGUE.map((product) => ({ ...product, id: `${product.id}-${turn}`, price: turn }))
        )
      const search = async () => {
        const { hits, metadata } = await index.find("mật ong", { pagination: { take: 100 } })
        expect(hits).toHaveLength(metadata.count ?? -1)
      }
      await Promise.all([0, 1, 2, 3, 4].flatMap((turn) => [write(turn), search(), search()]))
      expect(await index.size()).toBe(CATALOGUE.length * 5)
      const found = await index.find("mật ong rừng", { filters: { price: 3 } })
      expect(sortedIds(found)).toContain("mat-ong-rung-3")
    })

    it("[15] the same documents are written by many, and one of them wins", async () => {
      const index = await bench().anIndex()
      const write = (turn: number) =>
        index.write(...CATALOGUE.map((product) => ({ ...product, price: turn })))
      await Promise.all([1, 2, 3, 4, 5, 6].map(write))
      const { hits } = await index.find("", {
        attributes_to_retrieve: ["price"],
        pagination: { take: 50 },
      })
      expect(hits).toHaveLength(CATALOGUE.length)
      expect(new Set(hits.map(({ document }) => document.price)).size).toBe(1)
    })
  })
}
