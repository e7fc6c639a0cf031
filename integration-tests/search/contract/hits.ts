import type { Bench } from "../bench"

export function hits(bench: () => Bench): void {
  describe("a hit", () => {
    it("[13] has the fields that were asked for, and no others", async () => {
      const { hits } = await bench().catalogue.find("mắm tôm", {
        attributes_to_retrieve: ["title", "stars", "aliases"],
      })
      expect(hits[0]).toMatchObject({ id: "mam-tom" })
      expect(hits[0]?.document).toEqual({ title: "Mắm tôm Ba Làng", stars: 4, aliases: [] })
    })

    it("[12] is highlighted as it is written, or the query is refused", async () => {
      const asked = bench().catalogue.find("mam tom", {
        search_options: { highlight: { fields: ["title"], pre_tag: "[", post_tag: "]" } },
      })
      const outcome = await asked.then(
        ({ hits }) => hits[0]?.highlights?.title,
        (error: { type?: string }) => error.type
      )
      expect(["invalid_data", "not_allowed", ["[Mắm] [tôm] Ba Làng"]]).toContainEqual(outcome)
    })

    it.each([
      ["a cursor", { pagination: { cursor: "x" } }],
      ["a language", { search_options: { locales: ["vi"] } }],
      ["one per value", { search_options: { distinct: "group" } }],
      ["a score to reach", { search_options: { min_score: 0.5 } }],
    ])("[12] is found with %s, or the query is refused", async (_, question) => {
      const outcome = await bench()
        .catalogue.find("mắm", question)
        .then(
          ({ metadata }) => typeof metadata.count,
          (error: { type?: string }) => error.type
        )
      expect(["invalid_data", "not_allowed", "number"]).toContain(outcome)
    })
  })
}
