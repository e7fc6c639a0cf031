import { policyOf } from "@ocop/plugin/api/route-policies/policy-of"
import { nameOf, type Route } from "../builders/the-routes"
import { paramsOf, sentTo } from "./attempts"
import { leaks } from "./break-in"
import { knock } from "./knock"
import { writesSince } from "./noted-writes"
import { rivalAt, type Cast } from "./the-cast"

/** After these there is nothing left of a thing to try the others on. */
const ENDINGS = /^DELETE|\/(remove|withdraw|decline|return)$/

/** Where B has nothing of its own to ask for, and why. */
const NOTHING_TO_ASK: Readonly<Record<string, string>> = {
  "POST /store/carts/:id/customer": "its cart was completed",
  "POST /store/returns": "nothing was delivered",
  "POST /store/orders/:id/transfer/request": "its order is its own already",
  "POST /store/orders/:id/transfer/cancel": "no transfer was begun",
  "POST /store/orders/:id/transfer/accept": "the same",
  "POST /store/orders/:id/transfer/decline": "the same",
  "POST /store/customers/me/wishes/:product_id":
    "products are everybody's: `favourites` asks for one",
  "POST /store/customers/me/follows/:producer_id": "so are producers",
  "POST /producer/claim": "no decision list has brought a record of it",
}

/**
 * B asks each route for its own things, and tells what went wrong: that they were not found (so that not
 * finding A's proves nothing), that A's were told, or that a row of A's was written along.
 */
export async function doOwnBusiness(
  routes: readonly Route[],
  cast: Cast,
  secrets: readonly string[]
): Promise<string[]> {
  const problems: string[] = []
  const endings = (route: Route) => Number(ENDINGS.test(nameOf(route)))
  await writesSince()
  for (const route of [...routes].sort((one, other) => endings(one) - endings(other))) {
    const policy = policyOf(route.method, route.path)
    if (!policy || !["customer", "member", "owner"].includes(policy.who)) continue
    const b = rivalAt(route.path, cast)
    const client = policy.who === "customer" ? b.customer : b.owner
    const reply = await knock(client, route, paramsOf(policy, b.ids), sentTo(route, b.ids))
    const { status, code } = reply
    const told = leaks(reply, secrets)
    const written = (await writesSince())
      .filter(({ content }) => secrets.some((secret) => content.includes(secret)))
      .map(({ table, deed }) => `wrote A's: ${deed} ${table}`)
    const refused = [401, 403, 404].includes(status) || status >= 500 || /invalid_data$/.test(code)
    if (refused && !(nameOf(route) in NOTHING_TO_ASK)) {
      problems.push(
        `${nameOf(route)}: B's own is answered ${status} ${code} ${reply.text.slice(0, 200)}`
      )
    }
    problems.push(...[...told, ...written].map((problem) => `${nameOf(route)}: ${problem}`))
  }
  return problems
}
