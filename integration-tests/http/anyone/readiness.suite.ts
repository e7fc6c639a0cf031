import { Modules } from "@medusajs/framework/utils"
import { Readiness } from "@ocop/contract"
import { stranger } from "../../builders/client"
import { theMarket } from "../../builders/the-market"

export default function readiness() {
  const ask = async () => {
    const { status, body, headers } = await stranger.get("/health/ready")
    return { status, cached: headers.get("cache-control"), ...Readiness.parse(body) }
  }

  /** Has the search module answer with something else for as long as `meanwhile` takes. */
  async function searching(answer: () => Promise<unknown>, meanwhile: () => Promise<void>) {
    const search = theMarket().container.resolve(Modules.SEARCH)
    const asked = vi.spyOn(search, "search").mockImplementation(answer as never)
    try {
      await meanwhile()
    } finally {
      asked.mockRestore()
    }
  }

  describe("GET /health/ready", () => {
    it("tells anyone that the market is ready, and is never kept", async () => {
      expect(await ask()).toEqual({
        status: 200,
        cached: "no-store",
        ready: true,
        database: "up",
        search: "up",
      })
    })

    it("stays ready while PostgreSQL stands in for Meilisearch, and says so", async () => {
      await searching(
        async () => ({ hits: [], provider_metadata: { answered_by: "postgres" } }),
        async () => {
          expect(await ask()).toMatchObject({ status: 200, ready: true, search: "standing-in" })
        }
      )
    })

    it("is not ready when nothing can be searched, and gives no reasons away", async () => {
      await searching(
        () => Promise.reject(new Error("key abc123 refused by 10.0.0.7")),
        async () => {
          const { body } = await stranger.get("/health/ready")
          expect(JSON.stringify(body)).not.toMatch(/abc123|10\.0\.0\.7/)
          expect(await ask()).toMatchObject({ status: 503, ready: false, search: "down" })
        }
      )
    })

    it("is not ready when the search gives no answer at all", async () => {
      await searching(
        () => new Promise(() => undefined),
        async () => {
          expect(await ask()).toMatchObject({ status: 503, search: "down" })
        }
      )
    })
  })
}
