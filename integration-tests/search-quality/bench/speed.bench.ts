import type { SearchTypes } from "@medusajs/framework/types"
import os from "node:os"
import { aDatabase } from "../engines/a-database"
import { fill } from "../engines/engine"
import { OCOP_POSTGRES } from "../engines/ocop-postgres"
import { STOCK_VIETNAMESE } from "../engines/stock-postgres"
import { productDefinition } from "../product-definition"
import { generatedProducts } from "./generated-products"
import { askedWithin, askedWhileWritten } from "./ask-questions"
import { meter, type Measured } from "./meter"
import { facetCounts, keepPlain, plainCounts } from "./plain-counts"
import { say } from "./say"
import { seededChoice } from "./seeded-choice"
import { FACETS, speedQuestions } from "./speed-questions"
import { speedTable } from "./speed-table"

/** Numbers of products; `npm run bench:search -- 10000 100000`. */
const SIZES = (process.env.SEARCH_BENCH_PRODUCTS ?? "10000").split(" ").filter(Boolean).map(Number)
const QUESTIONS = 60
/** The stock provider needs minutes for what is asked of ours; it is asked as much as this allows. */
const STOCK_SECONDS = 10
const STOCK_GIVES_UP = "20s"

it.each(SIZES)("%d products", async (size) => {
  const products = generatedProducts(size)
  const index = productDefinition(`product_${size}`)
  const make = speedQuestions(products)
  const questions = Object.entries(make).map(
    ([name, question]) => [name, Array.from({ length: QUESTIONS }, question)] as const
  )
  const ours = new Map<string, readonly Measured[]>()
  const stock = new Map<string, readonly Measured[]>()
  say(`━━ ${size} products; load ${load()}, ${os.cpus().length} processors`)

  const database = await aDatabase("search_bench_speed")
  try {
    const provider = await OCOP_POSTGRES.open(database.knex)
    const memory = process.memoryUsage().rss
    const measure = await meter(database.knex)
    const filled = await measure(() => fill(provider, index, products))
    say(
      `Rebuilt in ${seconds(filled.ms)} s (${seconds(filled.cpu)} s of a processor); memory +${mega(process.memoryUsage().rss - memory)} MB; tables ${await tableSize(database.knex)}`
    )
    await provider.search({ index, ...make["text, 6 facets"]() })
    for (const [name, asked] of questions) {
      ours.set(name, await askedWithin(measure, provider, index, asked, Infinity))
      if (name.startsWith("browsing everything")) {
        ours.set(`${name}, again`, await askedWithin(measure, provider, index, asked, Infinity))
        const changes = changesOf(products)
        const written = await askedWhileWritten(measure, provider, index, asked, changes)
        ours.set(`${name}, a write before each`, written)
      }
    }
    await provider.upsertDocuments({
      index: index.physical_name,
      definition: index,
      documents: products.slice(0, QUESTIONS),
    })
    await keepPlain(database.knex, products)
    for (const { condition, filters } of COUNTED) {
      const answer = await provider.search({
        index,
        attributes_to_retrieve: ["id"],
        filters: { status: "published", ...filters },
        search_options: { count: "exact", facets: FACETS },
      })
      for (const field of ["stars", "group", "province_code", "former_province", "in_season"]) {
        const plain = await plainCounts(database.knex, field, condition)
        expect(facetCounts(answer, field), `${field} where ${condition}`).toEqual(plain)
      }
    }
    say("Facet counts equal a plain SQL count.")
  } finally {
    await database.remove()
  }

  say(
    speedTable(ours, stock),
    `load ${load()}; the stock provider is asked now, which takes longer`
  )
  const other = await aDatabase("search_bench_stock")
  try {
    const provider = await STOCK_VIETNAMESE.open(other.knex)
    const measure = await meter(other.knex)
    const filled = await measure(() => fill(provider, index, products))
    await other.knex.raw("analyze")
    await other.knex.raw(`set statement_timeout = '${STOCK_GIVES_UP}'`)
    say(`Stock provider: filled in ${seconds(filled.ms)} s; tables ${await tableSize(other.knex)}`)
    for (const [name, asked] of questions) {
      const options = STOCK_VIETNAMESE.options
      stock.set(name, await askedWithin(measure, provider, index, asked, STOCK_SECONDS, options))
    }
  } finally {
    await other.remove()
  }
  say(speedTable(ours, stock), `load ${load()} at the end`)
})

const COUNTED: { condition: string; filters: SearchTypes.SearchFilters }[] = [
  { condition: "true", filters: {} },
  { condition: "(document->>'stars')::integer >= 4", filters: { stars: { $gte: 4 } } },
  { condition: "document->>'province_code' = '40'", filters: { province_code: "40" } },
]

/** One product after the other with another price and other stars. */
function changesOf(products: readonly SearchTypes.SearchDocument[]) {
  const choice = seededChoice(5)
  return products.slice(0, QUESTIONS).map((product) => ({
    ...product,
    stars: choice.of([3, 4, 5]),
    price_min: 1_000 * choice.number(900),
  }))
}

async function tableSize(knex: Awaited<ReturnType<typeof aDatabase>>["knex"]): Promise<string> {
  const { rows } = await knex.raw<{ rows: { size: string }[] }>(
    "select pg_size_pretty(pg_database_size(current_database())) as size"
  )
  return rows[0]?.size ?? ""
}

const load = () => os.loadavg()[0]?.toFixed(1)
const seconds = (ms: number) => (ms / 1_000).toFixed(1)
const mega = (bytes: number) => Math.round(bytes / 1024 ** 2)
