import { openMarket, type OpenMarket } from "./market"
import { asOperator } from "./operator"

/** After every certificate of the demonstration has lapsed: they last 36 months from their decision. */
const AFTER_ALL = "+1200d"

const PAGES = [
  "/",
  "/tim-kiem",
  "/tim-kiem?q=dua+sap+soi",
  "/san-pham/dua-sap-soi-vicosap",
  "/en/tim-kiem",
]

/** Marks of a star in HTML and in structured data; what buyers rate has other names. */
const STAR_MARKS = [/data-ocop-stars/, /"(certificationRating|award|hasCertification)"/]

/** What a network shows below the shared picture. */
const SHARED_STAR = /property="og:description" content="[^"]*\d sao OCOP/

/** Of a product's page, without the cards of other products. */
const ownPart = (page: string) => page.split("data-product-id")[0] ?? ""

async function html(market: OpenMarket, path: string): Promise<string> {
  const response = await fetch(market.storefront + path)
  expect(response.status).toBe(200)
  return response.text()
}

async function post<T>(market: OpenMarket, path: string, body: unknown): Promise<T> {
  const response = await fetch(market.backend + path, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-publishable-api-key": market.publishable_key,
    },
    body: JSON.stringify(body),
  })
  return (await response.json()) as T
}

interface Found {
  results: {
    hits: { document: { stars: number | null; certificate_valid_until: string | null } }[]
    facets: { stars: { values: { value: string; count: number }[] } }
  }[]
}

const SEARCH = {
  entity: "product",
  pagination: { take: 100 },
  search_options: { facets: ["stars"], count: "exact" },
}

describe("when the clock passes the last day of certificates", () => {
  let market: OpenMarket
  afterEach(() => market?.close())

  it("today pages, cards and facets show stars", async () => {
    market = await openMarket()
    expect(await html(market, "/san-pham/dua-sap-soi-vicosap")).toMatch(/data-ocop-stars="5"/)
    const { results } = await post<Found>(market, "/store/search", SEARCH)
    expect(results[0]?.facets.stars.values.length).toBeGreaterThan(0)
  }, 900_000)

  it("within a second of its revocation data block and sharing card are without it", async () => {
    market = await openMarket()
    const list = await html(market, "/tim-kiem?sao=3&sap_xep=moi")
    const path = /href="(\/san-pham\/[^"]+)"/.exec(list)?.[1] ?? ""
    const before = await html(market, path)
    const number = /"certificationIdentification":"([^"]+)"/.exec(before)?.[1] ?? ""
    expect(before).toMatch(SHARED_STAR)
    const operator = await asOperator(market)

    await operator.revoke(number)
    const revoked = performance.now()
    let after = await html(market, path)
    while (STAR_MARKS.some((mark) => mark.test(ownPart(after)))) after = await html(market, path)
    expect(performance.now() - revoked).toBeLessThan(1_000)
    expect(after).not.toMatch(SHARED_STAR)
    expect(after).not.toContain('"offers"')
  }, 300_000)

  it("then no page, card, facet or answer shows one", async () => {
    market = await openMarket(AFTER_ALL)
    for (const path of PAGES) {
      const page = await html(market, path)
      for (const mark of STAR_MARKS) {
        expect(page, path).not.toMatch(mark)
      }
    }
    const { results } = await post<Found>(market, "/store/search", SEARCH)
    expect(results[0]?.hits.length).toBeGreaterThan(0)
    expect(results[0]?.hits.filter(({ document }) => document.stars !== null)).toEqual([])
    expect(results[0]?.facets.stars.values).toEqual([])
  }, 300_000)
})
