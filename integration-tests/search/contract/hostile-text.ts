import type { Bench } from "../bench"
import { CATALOGUE } from "../the-catalogue"
import { sortedIds } from "../the-index"

const HOSTILE = [
  "🍵",
  `"`,
  `"mắm tôm`,
  `'`,
  "-",
  "-mắm",
  "mắm -tôm",
  `\\`,
  "*",
  "%",
  "mắm & !tôm | (cá <-> lóc):*A",
  "'); drop table product; --",
  "1' or '1'='1",
  "$1 ?",
  "O'Lala",
  "100% đậu nành",
  "\u0301\u0300",
  "\u200b\ufeff",
  "\ud83c",
  "a\u0000b",
  "x".repeat(500),
  "trà ".repeat(125),
  "mắm,tôm;ba.làng!",
]

export function hostileText(bench: () => Bench): void {
  describe("a text", () => {
    it.each(["", "   ", undefined])("[11] that is empty finds everything: %j", async (q) => {
      const found = await bench().catalogue.find(q, { pagination: { take: 50 } })
      expect(found.metadata.count).toBe(CATALOGUE.length)
    })

    it("[11] of whatever kind does no harm", async () => {
      const { catalogue } = bench()
      for (const q of HOSTILE) {
        for (const match_strategy of ["all", "last"] as const) {
          const found = await catalogue.find(q, {
            search_options: { match_strategy, facets: [{ field: "group" }] },
          })
          expect(found.metadata.count, q).toBeLessThanOrEqual(CATALOGUE.length)
        }
      }
      expect(await catalogue.size()).toBe(CATALOGUE.length)
    })

    it.each(["mắm,tôm", `"mắm tôm"`, "mắm/tôm", "  mắm   tôm  "])(
      "[11] is read without its signs: %s",
      async (q) => {
        expect(sortedIds(await bench().catalogue.find(q))).toEqual(["mam-tom"])
      }
    )

    it("[11] with signs in a document is found", async () => {
      expect(sortedIds(await bench().catalogue.find("olala"))).toEqual(["tau-hu"])
    })
  })
}
