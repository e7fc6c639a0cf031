import { anOperator } from "../builders/an-operator"
import { granted, type Client } from "../builders/client"
import { openMarket } from "../builders/open-market"
import { countedStatements, watchStatements } from "../budgets/counted-statements"
import { fillProgramme } from "./a-large-programme"

/** What the dashboard has to bear. */
const SIZE = {
  producers: 10_000,
  products: 16_000,
  certificates: 20_000,
  listings: 10_000,
  orders: 100_000,
}
const STATEMENTS = 8
const SECONDS = 1
const RUNS = 7

const QUESTIONS = {
  "the dashboard, by year": "/admin/programme",
  "the dashboard, by month": "/admin/programme?step=month",
  "six years of sales": "/admin/programme?from=2020-01-01&scope=ever",
  "one province": "/admin/programme?province_code=40",
  "a list of products": "/admin/programme/products?measure=selling",
  "a list of producers": "/admin/programme/producers",
}

function benchmark() {
  let operator: Client

  beforeAll(async () => {
    await fillProgramme(SIZE)
    operator = await anOperator()
    watchStatements()
  }, 600_000)

  it.each(Object.entries(QUESTIONS))(
    "%s: at most 8 statements and, as a rule, a second",
    async (name, path) => {
      const ask = () => granted(operator.get(path))
      await ask()
      const { request } = await countedStatements(ask)
      const times: number[] = []
      for (let run = 0; run < RUNS; run++) {
        const began = performance.now()
        await ask()
        times.push(performance.now() - began)
      }
      times.sort((a, b) => a - b)
      const [least, median, most] = [times[0]!, times[RUNS >> 1]!, times.at(-1)!].map(Math.round)
      process.stdout.write(
        `${name}: ${request.length} statements, ${median} ms (${least} to ${most})\n`
      )
      expect(request.length).toBeLessThanOrEqual(STATEMENTS)
      expect(median).toBeLessThanOrEqual(SECONDS * 1000)
    },
    600_000
  )
}

openMarket({ programme: { default: benchmark } })
