import { refuse } from "./buying/refuse"
import type { FakeRequest, FakeRoute } from "./fake-route"
import { A_PRODUCER } from "./portal/signed-in-producer"

/** What is known of everybody who has a password, by e-mail; a test may look and change. */
type FakeDoor = {
  passwords: Map<string, string>
  /** Sessions that count; a customer's token is "customer:<e-mail>:<n>". */
  sessions: Set<string>
  /** Whom a link was sent to. */
  links: string[]
  /** `x-ocop-visitor` as it came, or undefined. */
  visitors: (string | undefined)[]
  /** Answers the next request under /auth with this. */
  refuseNext: { code: string; status: number } | null
}

export function fakeDoor(): FakeDoor {
  return { passwords: new Map(), sessions: new Set(), links: [], visitors: [], refuseNext: null }
}

/** A link's token as Medusa makes them, with a signature that nobody checks. */
export function linkToken(email: string): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url")
  return `${part({ alg: "HS256" })}.${part({ entity_id: email })}.signature`
}

/** The sign-in of shoppers and producers. */
export function doorRoutes(door: FakeDoor): FakeRoute[] {
  let last = 0
  const tokenOf = ({ headers }: FakeRequest) =>
    String(headers.authorization ?? "").replace("Bearer ", "")
  const post = (path: RegExp, answer: FakeRoute["answer"]): FakeRoute => ({
    method: "POST",
    path,
    answer: (request) => {
      door.visitors.push(request.headers["x-ocop-visitor"] as string | undefined)
      const refused = door.refuseNext
      door.refuseNext = null
      return refused ? refuse(refused.code, refused.status) : answer(request)
    },
  })
  return [
    post(/^\/auth\/(customer|producer)\/emailpass$/, ({ params: [kind], body }) => {
      const { email, password } = body as { email: string; password: string }
      if (door.passwords.get(email) !== password) return refuse("ocop.unauthorized", 401)
      const token = `${kind}:${email}:${++last}`
      door.sessions.add(token)
      return { body: { token } }
    }),
    post(/^\/auth\/customer\/emailpass\/register$/, () => refuse("ocop.unauthorized", 401)),
    post(/^\/auth\/(customer|producer)\/emailpass\/reset-password$/, ({ body }) => {
      door.links.push((body as { identifier: string }).identifier)
      return { status: 201, body: "Created", type: "text/plain" }
    }),
    post(/^\/auth\/(customer|producer)\/emailpass\/update$/, (request) => {
      const token = tokenOf(request)
      const email = door.links.find((link) => linkToken(link) === token)
      if (!email) return refuse("ocop.unauthorized", 401)
      door.links = door.links.filter((link) => link !== email)
      door.passwords.set(email, (request.body as { password: string }).password)
      return { body: { success: true } }
    }),
    post(/^\/auth\/password$/, (request) => {
      const [, email = ""] = tokenOf(request).split(":")
      const { old_password, new_password } = request.body as Record<string, string>
      if (!door.sessions.has(tokenOf(request))) return refuse("ocop.unauthorized", 401)
      if (door.passwords.get(email) !== old_password) return refuse("ocop.password_wrong")
      door.passwords.set(email, new_password ?? "")
      door.sessions.clear()
      return { body: { success: true } }
    }),
    {
      method: "DELETE",
      path: /^\/auth\/sessions$/,
      answer: (request) => {
        if (!door.sessions.has(tokenOf(request))) return refuse("ocop.unauthorized", 401)
        door.sessions.clear()
        return { body: { success: true } }
      },
    },
    {
      method: "GET",
      path: /^\/store\/customers\/me$/,
      answer: (request) => {
        const [, email = ""] = tokenOf(request).split(":")
        return door.sessions.has(tokenOf(request))
          ? { body: { customer: { id: "cus_1", email, addresses: [] } } }
          : refuse("ocop.unauthorized", 401)
      },
    },
    {
      method: "GET",
      path: /^\/producer\/me$/,
      answer: (request) => {
        const [, email = ""] = tokenOf(request).split(":")
        if (!door.sessions.has(tokenOf(request))) return refuse("ocop.unauthorized", 401)
        return { body: { ...A_PRODUCER, member: { ...A_PRODUCER.member, email } } }
      },
    },
    {
      method: "GET",
      path: /^\/store\/orders$/,
      answer: () => ({ body: { orders: [], count: 0, offset: 0, limit: 50 } }),
    },
    {
      method: "GET",
      path: /^\/store\/customers\/me\/notices$/,
      answer: () => ({ body: { notices: [], count: 0, unread: 0, limit: 1, offset: 0 } }),
    },
  ]
}
