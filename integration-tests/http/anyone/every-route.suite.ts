import { aCustomer } from "../../builders/a-customer"
import { aProducersLogIn } from "../../builders/a-producers-log-in"
import { shop, stranger, type Client } from "../../builders/client"
import { liveRoutes, nameOf, pluginRoutes, type Route } from "../../builders/the-routes"

/** Our routes that anyone with a storefront's key may call, and why each is safe in anyone's hands. */
const PUBLIC: Record<string, string> = {
  "GET /store/listings/:handle": "what the shop window shows",
  "GET /store/producers": "open producers, as their certificates publish them",
  "GET /store/producers/:handle": "the same of one",
  "GET /store/provinces": "the gazetteer",
  "GET /store/provinces/:code/communes": "the gazetteer",
  "GET /store/places": "the gazetteer",
  "GET /store/search/suggestions": "what a search finds anyway",
  "GET /store/certificates/:number": "what a certificate's paper says, and whether it counts today",
  "GET /store/carts/:id/parcels": "whoever holds a cart's id holds the cart, as in Medusa",
  "POST /store/carts/:id/parcels": "the same",
  "POST /store/checkouts": "whoever holds a cart's id made its order",
  "GET /store/checkouts/:token": "the signed link is the key to the order",
  "GET /health/ready": "load balancers ask it; it tells states and no reasons",
}

/** Core's routes of the admin that ask for no log-in. */
const ADMIN_WITHOUT_LOGIN: Record<string, string> = {
  "GET /admin/feature-flags": "the dashboard asks for the names of flags before anyone logs in",
}

/** Routes outside /store, /admin and /auth; all but the first are core's. */
const ELSEWHERE: Record<string, string> = {
  "GET /health/ready": "see above",
  "POST /hooks/payment/:provider": "payment providers' webhooks; cash on delivery has none",
  "GET /cloud/auth": "log-in by Medusa Cloud, which is not switched on",
  "POST /cloud/auth/users": "the same",
}

export default function everyRoute() {
  let customer: Client
  let producer: Client
  beforeAll(async () => {
    customer = await aCustomer()
    producer = await aProducersLogIn()
  })

  const below = (prefix: string, routes: readonly Route[] = liveRoutes()) =>
    routes.filter(({ path }) => path.startsWith(`${prefix}/`))
  /** An address that the route answers at. */
  const call = (client: Client, { method, path }: Route) =>
    client.send(method, path.replace(/:\w+/g, "x"), method === "GET" ? undefined : "{}")

  describe("every route", () => {
    it("of the plugin is live, and either the operator's or public for a reason", () => {
      const live = new Set(liveRoutes().map(nameOf))
      const ours = pluginRoutes()
      expect(ours.length).toBeGreaterThan(10)
      expect(ours.map(nameOf).filter((name) => !live.has(name))).toEqual([])
      const notTheOperators = ours.filter(({ path }) => !path.startsWith("/admin/"))
      expect(notTheOperators.map(nameOf).sort()).toEqual(Object.keys(PUBLIC).sort())
    })

    it("stands under /store, /admin or /auth, or is named here", () => {
      const inside = new Set(["/store", "/admin", "/auth"].flatMap((prefix) => below(prefix)))
      const outside = liveRoutes().filter((route) => !inside.has(route))
      expect(outside.map(nameOf).sort()).toEqual(Object.keys(ELSEWHERE).sort())
    })

    it("of the admin answers 401 to whoever is not logged in", async () => {
      const open: string[] = []
      for (const route of below("/admin")) {
        const { status } = await call(stranger, route)
        if (status !== 401) {
          open.push(nameOf(route))
        }
      }
      expect(open.sort()).toEqual(Object.keys(ADMIN_WITHOUT_LOGIN).sort())
    })

    it("of the operator's that is ours answers 401 to a customer, a producer and a storefront's key", async () => {
      for (const route of below("/admin", pluginRoutes())) {
        for (const client of [customer, producer, shop]) {
          expect([nameOf(route), (await call(client, route)).status]).toEqual([nameOf(route), 401])
        }
      }
    })

    it("of the store answers 400, with a code, to whoever has no publishable key", async () => {
      const open: string[] = []
      for (const route of below("/store")) {
        const { status, body } = await call(stranger, route)
        if (status !== 400 || typeof body.code !== "string") {
          open.push(`${nameOf(route)}: ${status}`)
        }
      }
      expect(open).toEqual([])
    })
  })
}
