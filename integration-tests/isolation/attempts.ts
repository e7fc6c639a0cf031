import type { RoutePolicy, Subject } from "@ocop/plugin/api/route-policies/route-policy"
import type { Client } from "../builders/client"
import { nameOf, pluginRoutes, type Route } from "../builders/the-routes"
import { MISSING } from "./missing-ids"
import { REQUESTS, type Sent } from "./requests"
import type { Ids } from "./ids"
import { rivalAt, type Cast } from "./the-cast"

/** Somebody asks for what is not his, and how he has to be refused. */
export interface Attempt {
  /** "B's owner, A's id" */
  by: string
  client: Client
  params: Record<string, string>
  sent: Sent
  /** A status, with this code where there is one; absent is any refusal. */
  want: { status?: number; code?: string }
  /** The same for a thing that is not there: the two answers have to be alike. */
  missing?: { params: Record<string, string>; sent: Sent }
}

/** Every way to ask this route for what is A's by somebody it is not for. */
export function attemptsOf(route: Route, policy: RoutePolicy, cast: Cast): Attempt[] {
  return [
    ...outsiders(route, policy, cast),
    ...lesserMembers(route, policy, cast),
    ...others(route, policy, cast),
    ...operators(route, policy, cast),
  ]
}

/** What the path's parameters are when everything they name is this side's. */
export const paramsOf = ({ ids = {} }: RoutePolicy, side: Ids): Record<string, string> =>
  Object.fromEntries(Object.entries(ids).map(([parameter, subject]) => [parameter, side[subject]]))

export const sentTo = (route: Route, ids: Ids): Sent => REQUESTS[nameOf(route)]?.(ids) ?? {}

/** Who is another kind of person altogether. */
function outsiders(route: Route, policy: RoutePolicy, cast: Cast): Attempt[] {
  const { a, b, suspended, stranger, storefront, operator, logIn } = cast
  const nobody = { stranger }
  const noKey = { stranger, operator }
  const customers = { "A's customer": a.customer, "B's customer": b.customer }
  const members = { "A's owner": a.owner, "A's staff": a.staff, "B's owner": b.owner }
  const out = {
    "A's suspended member": cast.suspendedMember,
    "A's removed member": cast.removedMember,
    "a log-in without a producer": logIn,
    "a suspended producer's owner": suspended.owner,
  }
  const { "a suspended producer's owner": _, ...outOfPortal } = out
  // Medusa's four hundred routes stand behind one door: one of each kind of token tries it.
  const oneOfEach = { ...nobody, "A's customer": a.customer, "A's owner": a.owner }
  const atAdmin = isOurs(route) ? { ...oneOfEach, storefront, ...outOfPortal } : oneOfEach
  const refused: Record<RoutePolicy["who"], [status: number, who: Record<string, Client>][]> = {
    operator: [[401, atAdmin]],
    owner: [[401, { ...noKey, storefront, ...customers, ...outOfPortal }]],
    member: [[401, { ...noKey, storefront, ...customers, ...outOfPortal }]],
    "log-in": [[401, { ...noKey, storefront, ...customers }]],
    customer: [
      [400, noKey],
      [401, { storefront, ...members, ...out }],
    ],
    storefront: [[400, noKey]],
    anyone: [],
  }
  return refused[policy.who].flatMap(([status, who]) =>
    Object.entries(who).map(([by, client]) => ({
      by,
      client,
      params: paramsOf(policy, a.ids),
      sent: sentTo(route, a.ids),
      want: { status },
    }))
  )
}

/** Members whose role or producer does not let them, although the thing is their own. */
function lesserMembers(route: Route, policy: RoutePolicy, { a, suspended }: Cast): Attempt[] {
  const attempts: Attempt[] = []
  if (policy.who === "owner") {
    attempts.push({
      by: "A's staff",
      client: a.staff,
      params: paramsOf(policy, a.ids),
      sent: sentTo(route, a.ids),
      want: { status: 400, code: "ocop.owner_only" },
    })
  }
  if (isMembers(policy) && !mayWhileSuspended(route, policy)) {
    attempts.push({
      by: "a suspended producer's owner",
      client: suspended.owner,
      params: paramsOf(policy, suspended.ids),
      sent: sentTo(route, suspended.ids),
      want: { status: 400, code: suspendedCode(policy) },
    })
  }
  return attempts
}

/** An operator may everything, but for what is not there. Medusa's own routes answer that in their own ways. */
function operators(route: Route, { who }: RoutePolicy, { operator }: Cast): Attempt[] {
  if (who !== "operator" || !isOurs(route) || !route.path.includes(":")) return []
  const by = "an operator, what is not there"
  return [{ by, client: operator, params: {}, sent: sentTo(route, MISSING), want: {} }]
}

/** People of the right kind who ask for A's. */
export function others(route: Route, policy: RoutePolicy, cast: Cast): Attempt[] {
  const { a, suspended } = cast
  const b = rivalAt(route.path, cast)
  if (policy.who === "customer")
    return foreign(route, policy, "B's customer", b.customer, b.ids, a.ids)
  if (!isMembers(policy)) return []
  return [
    ...foreign(route, policy, "B's owner", b.owner, b.ids, a.ids),
    ...(policy.who === "member" ? foreign(route, policy, "B's staff", b.staff, b.ids, a.ids) : []),
    ...(mayWhileSuspended(route, policy)
      ? foreign(
          route,
          policy,
          "a suspended producer's owner",
          suspended.owner,
          suspended.ids,
          a.ids
        )
      : []),
  ]
}

/** One of A's things at a time in the place of the own: each parameter of the path, then each that is sent. */
function foreign(
  route: Route,
  policy: RoutePolicy,
  by: string,
  client: Client,
  own: Ids,
  theirs: Ids
): Attempt[] {
  const parameters = Object.keys(policy.ids ?? {})
  const places = [
    ...(parameters.length ? [parameters] : []),
    ...(parameters.length > 1 ? parameters.map((parameter) => [parameter]) : []),
  ]
  const instead = (place: string[], ids: Ids) => {
    const all = paramsOf(policy, ids)
    return {
      ...paramsOf(policy, own),
      ...Object.fromEntries(place.map((parameter) => [parameter, all[parameter] ?? ""])),
    }
  }
  const inPath = places.map((place) => ({
    by: `${by}, A's ${place.join(" and ")}`,
    client,
    params: instead(place, theirs),
    sent: sentTo(route, own),
    want: { status: 404 },
    missing: { params: instead(place, MISSING), sent: sentTo(route, own) },
  }))
  const params = paramsOf(policy, own)
  const inBody = (Object.keys(theirs) as Subject[])
    .filter((subject) => isSent(route, own, { [subject]: theirs[subject] }))
    .map((subject) => ({
      by: `${by}, A's ${subject} in what is sent`,
      client,
      params,
      sent: sentTo(route, { ...own, [subject]: theirs[subject] }),
      want: {},
      missing: { params, sent: sentTo(route, { ...own, [subject]: MISSING[subject] }) },
    }))
  return [...inPath, ...inBody]
}

/** Whether a request names the thing that is exchanged. */
const isSent = (route: Route, own: Ids, exchanged: Partial<Ids>): boolean =>
  JSON.stringify(sentTo(route, own)) !== JSON.stringify(sentTo(route, { ...own, ...exchanged }))

const ours = new Set(pluginRoutes().map(nameOf))
const isOurs = (route: Route): boolean => ours.has(nameOf(route))

const isMembers = ({ who }: RoutePolicy): boolean => who === "member" || who === "owner"

const suspendedCode = ({ while_suspended }: RoutePolicy): string =>
  typeof while_suspended === "string" ? while_suspended : "ocop.producer_suspended"

/** Reading goes on while a producer is suspended; so does what its policy says. */
const mayWhileSuspended = ({ method }: Route, { while_suspended }: RoutePolicy): boolean =>
  method === "GET" || while_suspended === true
