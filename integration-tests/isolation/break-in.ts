import { policyOf } from "@ocop/plugin/api/route-policies/policy-of"
import { nameOf, type Route } from "../builders/the-routes"
import { attemptsOf, type Attempt } from "./attempts"
import { knock, type Reply } from "./knock"
import { writesSince } from "./noted-writes"
import type { Cast } from "./the-cast"

/** How many routes are tried at a time; what was written is asked once for all of them. */
const AT_ONCE = 8

/**
 * Tries every way into these routes that is not for whoever tries, and tells what went wrong: an answer other
 * than the refusal, one that is not as for a thing that is not there, one that says something of A's, or a
 * row that was written. Nothing is expected to be written by any of it.
 *
 * @param secrets by which A's private rows are known
 * @param ways which of the attempts to make
 */
export async function breakIn(
  routes: readonly Route[],
  cast: Cast,
  secrets: readonly string[],
  ways: typeof attemptsOf = attemptsOf
): Promise<string[]> {
  const holes: string[] = []
  const tryRoute = async (route: Route) => {
    const policy = policyOf(route.method, route.path)
    if (!policy) return [`${nameOf(route)}: no policy says who may call it`]
    const told = await Promise.all(
      ways(route, policy, cast).map((attempt) => tryOne(route, attempt, secrets))
    )
    return told.flat().map((problem) => `${nameOf(route)}: ${problem}`)
  }
  await writesSince()
  for (let first = 0; first < routes.length; first += AT_ONCE) {
    const some = routes.slice(first, first + AT_ONCE)
    holes.push(...(await Promise.all(some.map(tryRoute))).flat())
    const written = (await writesSince()).map(({ table, deed }) => `${deed} ${table}`)
    if (written.length) {
      const names = some.map(nameOf).join(", ")
      holes.push(`one of ${names} wrote: ${[...new Set(written)].join(", ")}`)
    }
  }
  return holes
}

async function tryOne(
  route: Route,
  { by, client, params, sent, want, missing }: Attempt,
  secrets: readonly string[]
): Promise<string[]> {
  const reply = await knock(client, route, params, sent)
  const asked = [...Object.values(params), JSON.stringify(sent)]
  const problems = [...wrongRefusal(reply, want), ...leaks(reply, secrets, asked)]
  if (missing) {
    const nothing = await knock(client, route, missing.params, missing.sent)
    problems.push(...unlike(reply, nothing))
  }
  return problems.map((problem) => `${by}: ${problem}`)
}

function wrongRefusal({ status, code, text }: Reply, want: Attempt["want"]): string[] {
  const right = want.status === undefined ? status >= 400 && status < 500 : status === want.status
  return right && (want.code ?? code) === code
    ? []
    : [
        `answered ${status} ${code || text.slice(0, 80)}, not ${want.status ?? "4xx"} ${want.code ?? ""}`,
      ]
}

/** What is not his and not there are answered alike, but for the id that was asked for. */
function unlike(reply: Reply, nothing: Reply): string[] {
  const bare = ({ text }: Reply) => text.replace(/[a-z]+_[\w-]+/gi, "<id>")
  const alike = reply.status === nothing.status && reply.code === nothing.code
  return alike && bare(reply) === bare(nothing)
    ? []
    : [
        `what is A's is answered ${reply.status} ${reply.code}, what is not there ` +
          `${nothing.status} ${nothing.code}`,
      ]
}

/** @param asked what the request itself named: to repeat it tells nothing */
export function leaks(
  { text }: Reply,
  secrets: readonly string[],
  asked: readonly string[] = []
): string[] {
  return secrets
    .filter((secret) => text.includes(secret) && !asked.some((said) => said.includes(secret)))
    .map((secret) => `said ${secret}`)
}
