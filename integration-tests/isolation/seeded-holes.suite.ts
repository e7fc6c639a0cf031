import { liveRoutes } from "../builders/the-routes"
import { others } from "./attempts"
import { breakIn } from "./break-in"
import { noteWrites } from "./noted-writes"
import { doOwnBusiness } from "./own-business"
import { openHole, seededHoles } from "./seed-holes"
import { SEEDED_HOLES } from "./seeded-holes"
import { secretsOf, theCast, type Cast } from "./the-cast"

/** On a machine with little to spare. */
const TIMEOUT_MS = 240_000

export default function seededHolesAreFound() {
  let cast: Cast
  let secrets: string[]
  beforeAll(async () => {
    await openHole()
    cast = await theCast()
    secrets = await secretsOf(cast.a)
    await noteWrites()
  })

  const problemsAt = async (...prefixes: string[]) => {
    const routes = liveRoutes().filter(({ path }) =>
      prefixes.some((prefix) => path.startsWith(prefix))
    )
    // The database is put back after each hole, files are not: nothing of one's own is deleted.
    const reading = routes.filter(({ method }) => method === "GET")
    return [
      ...(await breakIn(routes, cast, secrets, others)),
      ...(await doOwnBusiness(reading, cast, secrets)),
    ]
  }

  describe("an ownership check that is dropped", () => {
    it("has its place in the plugin, ten of them and more", () => {
      expect(SEEDED_HOLES.length).toBeGreaterThanOrEqual(10)
      expect([...seededHoles()].sort()).toEqual(SEEDED_HOLES.map(({ name }) => name).sort())
    })

    it(
      "is not missed while it is there",
      async () => {
        await openHole()
        expect(await problemsAt(...new Set(SEEDED_HOLES.map(({ at }) => at)))).toEqual([])
      },
      TIMEOUT_MS
    )

    it.each(SEEDED_HOLES)(
      "is found: $name",
      async ({ name, at }) => {
        await openHole(name)
        const problems = await problemsAt(at)
        await openHole()
        expect(problems).not.toEqual([])
      },
      TIMEOUT_MS
    )
  })
}
