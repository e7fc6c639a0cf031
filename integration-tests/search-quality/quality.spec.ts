import type { SearchTypes } from "@medusajs/framework/types"
import { askJudgedQueries, type JudgedAnswer } from "./ask-judged-queries"
import { demoDocuments } from "./demo-documents"
import { aDatabase, type ADatabase } from "./engines/a-database"
import { fill } from "./engines/engine"
import { OCOP_POSTGRES } from "./engines/ocop-postgres"
import { quality, shortcomings } from "./measures"
import { productDefinition } from "./product-definition"
import { JUDGED_QUERIES } from "./queries/all-queries"
import { isAnswer } from "./queries/judged-query"

let database: ADatabase
let documents: SearchTypes.SearchDocument[]
beforeAll(async () => {
  database = await aDatabase("search_quality")
  documents = await demoDocuments()
})
afterAll(() => database.remove())

describe("the judged queries", () => {
  it("are enough to say something, and none is asked twice", () => {
    expect(JUDGED_QUERIES.length).toBeGreaterThanOrEqual(150)
    const typed = JUDGED_QUERIES.map((query) => query.typed)
    expect(typed.filter((each, place) => typed.indexOf(each) !== place)).toEqual([])
  })

  it("name products that are there", () => {
    const missing = JUDGED_QUERIES.flatMap(({ typed, answers }) =>
      answers
        .filter((answer) => !documents.some((document) => isAnswer([answer], document)))
        .map((answer) => ({ typed, answer }))
    )
    expect(missing).toEqual([])
  })
})

it("what shoppers type finds what they mean, on the PostgreSQL provider", async () => {
  const index = productDefinition("product_quality")
  const provider = await OCOP_POSTGRES.open(database.knex)
  await fill(provider, index, documents)
  const answers = await askJudgedQueries(provider, index, JUDGED_QUERIES)
  expect(shortcomings(quality(answers)), misses(answers)).toEqual([])
})

/** For whoever broke it. */
const misses = (answers: readonly JudgedAnswer[]) =>
  answers
    .filter(({ place }) => place !== 1)
    .map(({ query, first }) => `"${query.typed}" found ${first.join(", ") || "nothing"}`)
    .join("\n")
