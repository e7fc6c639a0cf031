import type { Bench } from "../bench"
import { sortedIds } from "../the-index"

export function vietnamese(bench: () => Bench): void {
  const found = async (q: string) => sortedIds(await bench().catalogue.find(q))

  describe("Vietnamese", () => {
    it.each([
      ["mam tom", "mam-tom"],
      ["mắm tôm", "mam-tom"],
      ["mắm tôm".normalize("NFD"), "mam-tom"],
      ["MẮM TÔM", "mam-tom"],
      ["mâm tồm", "mam-tom"],
      ["dak lak", "ca-phe"],
      ["đắk lắk", "ca-phe"],
      ["ĐẮK LẮK", "ca-phe"],
      ["ruou bau da", "ruou-bau-da"],
      ["Gạo ST25", "gao-st25"],
    ])(
      "[4] is found without its accents, with wrong ones, in capitals and decomposed: %s",
      async (q, id) => {
        expect(await found(q)).toEqual([id])
      }
    )

    it("[4] is the same wherever a tone is placed", async () => {
      const index = await bench().anIndex()
      await index.write({ id: "a", title: "Hòa Bình" }, { id: "b", title: "Hoà Lạc" })
      for (const q of ["hoa", "hòa", "hoà"]) {
        expect(sortedIds(await index.find(q)), q).toEqual(["a", "b"])
      }
    })

    it.each([
      ["mật on", ["mat-ong-bac-ha", "mat-ong-rung"]],
      ["nuoc m", ["nuoc-mam"]],
      ["khoai lan", ["khoai-deo"]],
    ])("[5] is found while it is being typed: %s", async (q, ids) => {
      expect(await found(q)).toEqual(ids)
    })

    it("[5] is whole words only when the query wants that", async () => {
      const { catalogue } = bench()
      const whole = { search_options: { match_strategy: "all", typo_tolerance: false } } as const
      expect(sortedIds(await catalogue.find("mật on", whole))).toEqual([])
      expect(sortedIds(await catalogue.find("mật ong", whole))).toEqual([
        "mat-ong-bac-ha",
        "mat-ong-rung",
      ])
    })

    it("[5] takes a single letter, as a word or as a beginning", async () => {
      const { hits } = await bench().catalogue.find("m")
      const others = hits.filter(({ document }) => !/m/i.test(String(document.title)))
      expect(others).toEqual([])
    })

    it("[6] is not forgiven where the query does not want it", async () => {
      const strict = { search_options: { match_strategy: "all", typo_tolerance: false } } as const
      expect(sortedIds(await bench().catalogue.find("khaoi lang", strict))).toEqual([])
    })

    it("[6] is not forgiven where the definition does not want it", async () => {
      const index = await bench().anIndex({ settings: { typo_tolerance: { enabled: false } } })
      await index.write({ id: "a", title: "Khoai lang" })
      expect(
        sortedIds(await index.find("khaoi lang", { search_options: { match_strategy: "all" } }))
      ).toEqual([])
      expect(
        sortedIds(await index.find("khoai lang", { search_options: { match_strategy: "all" } }))
      ).toEqual(["a"])
    })

    it.each([
      ["chè", ["che-bup", "tra-shan", "tra-tan-cuong"]],
      ["đậu phộng", ["keo-lac"]],
      ["khóm", ["dua-gai"]],
    ])("[7] is found by its other names: %s", async (q, ids) => {
      expect(await found(q)).toEqual(ids)
    })
  })
}
