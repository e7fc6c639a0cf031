import { setTimeout } from "node:timers/promises"
import { ADMIN_AREAS } from "@ocop/plugin/api/route-policies/admin-areas"
import { mayCall, OPERATOR_ROLES, type OperatorRole } from "@ocop/rules"
import { anOperator } from "../builders/an-operator"
import { stranger, type Client } from "../builders/client"
import { liveRoutes, nameOf, type Route } from "../builders/the-routes"
import { knock, type Reply } from "./knock"
import { noteWrites, writesSince } from "./noted-writes"

const AT_ONCE = 8
const TIMEOUT_MS = 240_000

/** Open without a log-in; these have tests of their own. */
const OPEN = ["GET /admin/feature-flags", "POST /admin/invites/accept"]
/**
 * Answers that stay open until whoever asked goes away; and what is switched off (rbac, the index engine), of which
 * core leaves some without an answer.
 */
const SILENT = /\/subscribe$|^\/admin\/(rbac|index)\//

/** However busy the machine is; what has not answered then never will. */
const ANSWER_MS = 30_000

const answered = (client: Client, route: Route): Promise<Pick<Reply, "status" | "code">> =>
  Promise.race([
    knock(client, route, {}, {}),
    setTimeout(ANSWER_MS, { status: 401, code: "no answer" }),
  ])

/** Every route of the admin, core's and ours, asked by every role. */
export default function roleMatrix() {
  const routes = () =>
    liveRoutes().filter(
      (route) => route.path.startsWith("/admin/") && !OPEN.includes(nameOf(route))
    )
  const holders = new Map<OperatorRole | null, Client>()

  beforeAll(async () => {
    for (const role of [...OPERATOR_ROLES, null]) {
      holders.set(role, await anOperator(`${role ?? "none"}-matrix@example.com`, role))
    }
    await noteWrites()
  })

  async function each(
    some: readonly Route[],
    ask: (route: Route) => Promise<string | null>
  ): Promise<string[]> {
    const wrong: string[] = []
    for (let first = 0; first < some.length; first += AT_ONCE) {
      const told = await Promise.all(some.slice(first, first + AT_ONCE).map(ask))
      wrong.push(...told.filter((problem) => problem !== null))
    }
    return wrong
  }

  it("there are many", () => {
    expect(routes().length).toBeGreaterThan(450)
  })

  it(
    "none answers who is not logged in",
    async () => {
      const wrong = await each(routes(), async (route) => {
        const { status } = await knock(stranger, route, {}, {})
        return status === 401 ? null : `${nameOf(route)}: ${status}`
      })
      expect(wrong).toEqual([])
    },
    TIMEOUT_MS
  )

  it.each([...OPERATOR_ROLES, null])(
    "%s is refused where the role may not, before anything is done",
    async (role) => {
      const closed = routes().filter(
        ({ method, path }) => !mayCall(ADMIN_AREAS, role, method, path)
      )
      expect(closed.length > 0).toBe(role !== "administrator")
      await writesSince()
      const wrong = await each(closed, async (route) => {
        const { status, code } = await knock(holders.get(role)!, route, {}, {})
        return status === 403 && code === "ocop.role_forbidden"
          ? null
          : `${nameOf(route)}: ${status} ${code}`
      })
      expect(wrong).toEqual([])
      expect(await writesSince()).toEqual([])
    },
    TIMEOUT_MS
  )

  it.each([...OPERATOR_ROLES, null])(
    "%s is let in where the role may",
    async (role) => {
      const open = routes().filter(
        ({ method, path }) => mayCall(ADMIN_AREAS, role, method, path) && !SILENT.test(path)
      )
      expect(open.length).toBeGreaterThan(2)
      const wrong = await each(open, async (route) => {
        const { status, code } = await answered(holders.get(role)!, route)
        return status === 401 || (status === 403 && code === "ocop.role_forbidden")
          ? `${nameOf(route)}: ${status} ${code}`
          : null
      })
      expect(wrong).toEqual([])
    },
    TIMEOUT_MS
  )
}
