import { askJudgedQueries } from "../ask-judged-queries"
import { demoDocuments } from "../demo-documents"
import { aDatabase } from "../engines/a-database"
import { fill, type Engine } from "../engines/engine"
import { OCOP_MEILISEARCH } from "../engines/ocop-meilisearch"
import { OCOP_POSTGRES } from "../engines/ocop-postgres"
import { STOCK_ENGLISH, STOCK_VIETNAMESE } from "../engines/stock-postgres"
import { quality, shortcomings } from "../measures"
import { productDefinition } from "../product-definition"
import { JUDGED_QUERIES } from "../queries/all-queries"
import { missesList, qualityTable } from "./quality-table"
import { say } from "./say"

const ENGINES: Engine[] = [
  OCOP_POSTGRES,
  ...(OCOP_MEILISEARCH ? [OCOP_MEILISEARCH] : []),
  STOCK_VIETNAMESE,
  STOCK_ENGLISH,
]

it.each(ENGINES)("$name", async (engine) => {
  const database = await aDatabase("search_bench_quality")
  try {
    const documents = await demoDocuments()
    const index = productDefinition("product_quality")
    const provider = await engine.open(database.knex)
    await fill(provider, index, documents)
    const answers = await askJudgedQueries(provider, index, JUDGED_QUERIES, engine.options)
    say(
      `━━ ${engine.name}: ${answers.length} judged queries on ${documents.length} products`,
      qualityTable(answers)
    )
    if (engine === OCOP_POSTGRES) {
      say("Not found first:", missesList(answers))
      expect(shortcomings(quality(answers))).toEqual([])
    }
  } finally {
    await database.remove()
  }
})

it.skipIf(OCOP_MEILISEARCH)("Meilisearch is not there", () => {
  say("Meilisearch: not run: no server")
})
