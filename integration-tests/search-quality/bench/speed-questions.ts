import type { SearchTypes } from "@medusajs/framework/types"
import { foldVietnamese } from "@ocop/rules"
import type { GeneratedProduct } from "./generated-products"
import { seededChoice, type Choice } from "./seeded-choice"

/** A question to an index, without the index. */
export type Question = Omit<SearchTypes.ProviderSearchQuery, "index">

/** The six facets of the shop's search page. */
export const FACETS: NonNullable<SearchTypes.SearchOptions["facets"]> = [
  ...["stars", "group", "province_code", "former_province", "in_season"].map((field) => ({
    field,
    limit: 100,
  })),
  {
    field: "price_min",
    type: "range",
    ranges: [
      { to: 50_000 },
      { from: 50_000, to: 100_000 },
      { from: 100_000, to: 200_000 },
      { from: 200_000 },
    ],
  },
]

const SHOP = { status: "published", sales_channel_ids: { $overlaps: ["sc_shop"] } }
const ORDERS = [{}, { price_min: "ASC" }, { stars: "DESC" }, { created_at: "DESC" }] as const

/** What is asked how often, by name; the same questions for every engine. */
export function speedQuestions(products: readonly GeneratedProduct[]) {
  const choice = seededChoice(99)
  const title = () => foldVietnamese(choice.of(products).title)
  const firstThree = (text: string) => text.split(" ").slice(0, 3).join(" ")
  const province = () => choice.of(products).province_code
  const order = () => choice.of(ORDERS)
  return {
    "text, 6 facets": () => question({ q: firstThree(title()) }),
    "text, 6 facets, filter, sort": () =>
      question({
        q: firstThree(title()),
        filters: { ...SHOP, stars: { $gte: 4 }, province_code: [province(), province()] },
        order: { price_min: "ASC" },
      }),
    "one letter wrong, 6 facets": () => question({ q: mistyped(choice, title()) }),
    "unfinished, 6 facets": () => {
      const text = title()
      return question({ q: text.slice(0, 2 + choice.number(text.length - 2)).trim() })
    },
    "browsing a province, 6 facets, sort": () =>
      question({ filters: { ...SHOP, province_code: province() }, order: order() }),
    "browsing everything, 6 facets, sort": () =>
      question({
        filters: choice.of([
          SHOP,
          { ...SHOP, stars: { $gte: 4 } },
          { ...SHOP, in_season: true },
          { ...SHOP, price_min: { $lt: 200_000 } },
        ]),
        order: order(),
      }),
  } satisfies Record<string, () => Question>
}

function question({
  q,
  filters = SHOP,
  order = {},
}: {
  q?: string
  filters?: SearchTypes.SearchFilters
  order?: SearchTypes.SearchPagination["order"]
}): Question {
  return {
    ...(q !== undefined && { q }),
    filters,
    attributes_to_retrieve: ["id", "handle", "title", "thumbnail", "price_min", "stars"],
    pagination: { skip: 0, take: 24, ...(order && Object.keys(order).length > 0 && { order }) },
    search_options: { match_strategy: "last", count: "exact", facets: FACETS },
  }
}

/** Two neighbouring letters of a word of four or more change places. */
function mistyped(choice: Choice, text: string): string {
  const words = text.split(" ")
  const long = [...words.keys()].filter((place) => /^[a-z]{4,}$/.test(words[place] ?? ""))
  if (long.length === 0) return `${text}x`
  const place = choice.of(long)
  const word = words[place]!
  const at = 1 + choice.number(word.length - 2)
  words[place] = `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`
  return words.join(" ")
}
