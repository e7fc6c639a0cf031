import { anOperator } from "../builders/an-operator"
import { granted, type Client } from "../builders/client"
import { openMarket } from "../builders/open-market"
import { countedStatements, watchStatements } from "../budgets/counted-statements"
import { fillProgramme } from "./a-large-programme"
import { asTable, type Measured } from "./measured"

/** What the dashboard has to bear. */
const SIZE = {
  producers: 10_000,
  products: 16_000,
  certificates: 20_000,
  listings: 10_000,
  orders: 100_000,
}
const STATEMENTS = 8
const MILLISECONDS = 1000
const RUNS = 15

const QUESTIONS = {
  "the dashboard, by year": "/admin/programme",
  "the dashboard, by month": "/admin/programme?step=month",
  "six years of sales": "/admin/programme?from=2020-01-01&scope=ever",
  "one province": "/admin/programme?province_code=40",
  "a list of products": "/admin/programme/products?measure=selling",
  "a list of producers": "/admin/programme/producers",
}

function benchmark() {
  const measured: Measured[] = []
  let operator: Client

  beforeAll(async () => {
    const loaded = Object.entries(SIZE).map(([what, count]) => `${count} ${what}`)
    process.stdout.write(`Loads ${loaded.join(", ")} (two lines each, over six years)\n`)
    await fillProgramme(SIZE)
    operator = await anOperator()
    watchStatements()
  }, 600_000)

  afterAll(() => void process.stdout.write(asTable(measured)))

  it.each(Object.entries(QUESTIONS))(
    "%s: at most 8 statements and, as a rule, a second",
    async (name, path) => {
      const ask = () => granted(operator.get(path))
      const answer: Answer = await ask()
      const { request } = await countedStatements(ask)
      const times: number[] = []
      for (let run = 0; run < RUNS; run++) {
        const began = performance.now()
        await ask()
        times.push(performance.now() - began)
      }
      times.sort((a, b) => a - b)
      const median = times[RUNS >> 1]!
      const p95 = times[Math.ceil(RUNS * 0.95) - 1]!
      measured.push({ name, statements: request.length, median, p95, rows: rowsOf(answer) })
      expect(request.length).toBeLessThanOrEqual(STATEMENTS)
      expect(median).toBeLessThanOrEqual(MILLISECONDS)
    },
    600_000
  )
}

interface Answer {
  count?: number
  lines?: unknown[]
}

/** Lines of the dashboard, or how many a list has in all. */
const rowsOf = ({ count, lines }: Answer): number => count ?? lines?.length ?? 0

openMarket({ programme: { default: benchmark } })
