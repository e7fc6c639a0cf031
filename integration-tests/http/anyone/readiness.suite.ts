import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { Readiness } from "@ocop/contract"
import { databaseProblems } from "@ocop/plugin/modules/deployment"
import { stranger } from "../../builders/client"
import { theRows } from "../../builders/the-database"
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
        migrations: "up-to-date",
        redis: "not-used",
        files: "up",
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

    it.each([
      ["script_migrations", "script_name", "never-oversold.js"],
      ["mikro_orm_migrations", "name", "(select max(name) from mikro_orm_migrations)"],
    ])(
      "is not ready while its database lacks what its code wants (%s)",
      async (table, column, name) => {
        const which = name.startsWith("(") ? name : `'${name}'`
        await theRows(`delete from ${table} where ${column} = ${which}`)
        expect(await ask()).toMatchObject({ status: 503, ready: false, migrations: "pending" })
      }
    )

    it("is not ready when the search gives no answer at all", async () => {
      await searching(
        () => new Promise(() => undefined),
        async () => {
          expect(await ask()).toMatchObject({ status: 503, search: "down" })
        }
      )
    })
  })

  describe("GET /health/live", () => {
    it("tells anyone that the process answers, whatever else is away", async () => {
      await searching(
        () => Promise.reject(new Error("away")),
        async () => {
          const { status, body, headers } = await stranger.get("/health/live")
          expect([status, body, headers.get("cache-control")]).toEqual([
            200,
            { live: true },
            "no-store",
          ])
        }
      )
    })
  })

  describe("a database that production refuses to start on", () => {
    const problems = () =>
      databaseProblems(theMarket().container.resolve(ContainerRegistrationKeys.PG_CONNECTION))

    it("is none that is migrated and holds no demonstration", async () => {
      expect(await problems()).toEqual([])
    })

    it("is one that lacks a migration, and the sentence names it", async () => {
      await theRows("delete from script_migrations where script_name = 'never-oversold.js'")
      expect(await problems()).toEqual([
        'The database lacks 1 migrations (never-oversold). Run "medusa db:migrate" first.',
      ])
    })

    it("is the demonstration's", async () => {
      await theRows(`update store set metadata = '{"demonstration": true}'`)
      expect(await problems()).toEqual([expect.stringMatching("holds the demonstration")])
    })
  })
}
