import { liveRoutes, nameOf, pluginRoutes } from "../builders/the-routes"
import { breakIn } from "./break-in"
import { noteWrites } from "./noted-writes"
import { doOwnBusiness } from "./own-business"
import { secretsOf, theCast, type Cast } from "./the-cast"

/** On a machine with little to spare. */
const TIMEOUT_MS = 240_000

export default function isolation() {
  let cast: Cast
  let secrets: string[]
  beforeAll(async () => {
    cast = await theCast()
    secrets = await secretsOf(cast.a)
    await noteWrites()
  })

  const below = (prefix: string) => liveRoutes().filter(({ path }) => path.startsWith(prefix))

  it("every route of the plugin is live", () => {
    const live = new Set(liveRoutes().map(nameOf))
    const ours = pluginRoutes()
    expect(ours.length).toBeGreaterThan(80)
    expect(ours.map(nameOf).filter((name) => !live.has(name))).toEqual([])
  })

  describe("what is A's", () => {
    it("has many secrets, by which it is known", () => {
      expect(secrets.length).toBeGreaterThan(15)
    })

    it(
      "is nobody else's by any route of a producer's or a customer's",
      async () => {
        const routes = liveRoutes().filter(({ path }) => !path.startsWith("/admin/"))
        expect(routes.length).toBeGreaterThan(100)
        expect(await breakIn(routes, cast, secrets)).toEqual([])
      },
      TIMEOUT_MS
    )

    it(
      "is nobody's but an operator's by any route of the admin",
      async () => {
        const routes = below("/admin/")
        expect(routes.length).toBeGreaterThan(400)
        expect(await breakIn(routes, cast, secrets)).toEqual([])
      },
      TIMEOUT_MS
    )

    it(
      "stays as it is while B goes about its own business",
      async () => {
        expect(await doOwnBusiness(liveRoutes(), cast, secrets)).toEqual([])
      },
      TIMEOUT_MS
    )
  })
}
