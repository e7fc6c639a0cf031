import type { Bench } from "../bench"
import { CATALOGUE } from "../the-catalogue"

const ids = ({ hits }: { hits: { id: string }[] }) => hits.map(({ id }) => id)

export function order(bench: () => Bench): void {
  describe("order", () => {
    it.each(["ASC", "DESC"] as const)(
      "[10] of a number, %s: what has none comes last, ties by id",
      async (direction) => {
        const found = await bench().catalogue.find("", {
          pagination: { take: 50, order: { price: direction } },
        })
        const sign = direction === "ASC" ? 1 : -1
        const key = (price: number | null) => (price === null ? Infinity : sign * price)
        const expected = [...CATALOGUE].sort((a, b) => {
          const [one, other] = [key(a.price), key(b.price)]
          return one === other ? (a.id < b.id ? -1 : 1) : one < other ? -1 : 1
        })
        expect(ids(found)).toEqual(expected.map(({ id }) => id))
      }
    )

    it("[10] of several fields, one after the other", async () => {
      const found = await bench().catalogue.find("", {
        pagination: { take: 50, order: { stars: "DESC", price: "ASC" } },
      })
      const [first, second] = ids(found)
      expect([first, second]).toEqual(["gao-st25", "nuoc-mam"])
      expect(ids(found).at(-1)).toBe("tau-hu")
    })

    it("[10] that is asked for wins over relevance", async () => {
      const found = await bench().catalogue.find("mật ong", {
        pagination: { order: { price: "ASC" } },
      })
      expect(ids(found)).toEqual(["mat-ong-rung", "mat-ong-bac-ha"])
    })

    it("[10] of pages is one: nothing twice, nothing left out", async () => {
      for (const [q, total] of [
        ["", CATALOGUE.length],
        ["sản phẩm", CATALOGUE.length],
      ] as const) {
        const seen: string[] = []
        for (let skip = 0; skip < total + 5; skip += 5) {
          const page = await bench().catalogue.find(q, { pagination: { skip, take: 5 } })
          expect(page.metadata).toMatchObject({ skip, take: 5, count: total })
          seen.push(...ids(page))
        }
        expect([...seen].sort(), q).toEqual(CATALOGUE.map(({ id }) => id).sort())
      }
    })

    it("[10] by a field that is not sorted by is refused", async () => {
      for (const field of ["group", "nothing"]) {
        const refused = bench().catalogue.find("", { pagination: { order: { [field]: "ASC" } } })
        await expect(refused, field).rejects.toMatchObject({ type: "invalid_data" })
      }
    })
  })
}
