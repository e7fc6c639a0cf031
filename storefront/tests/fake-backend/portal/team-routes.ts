import type { Activity, TeamInvitation, TeamMember } from "@ocop/contract"
import { refuse } from "../buying/refuse"
import type { FakeRoute } from "../fake-route"
import { A_PRODUCER, asProducer } from "./signed-in-producer"

const LINK = "a-link-that-opens-0123456789"

/** One shop's people; a fresh one for each test. */
export function aTeam() {
  return {
    link: LINK,
    closed: null as string | null,
    hasLogIn: false,
    staff: false,
    mailed: true,
    members: [
      { ...A_PRODUCER.member, status: "active", created_at: "2026-11-01T02:00:00.000Z" },
      {
        id: "member_2",
        name: "Sùng A Páo",
        email: "pao@example.com",
        role: "staff",
        status: "active",
        created_at: "2026-11-02T02:00:00.000Z",
      },
    ] as TeamMember[],
    invitations: [] as TeamInvitation[],
    activities: [] as Activity[],
    /** "POST /producer/team/members/member_2/remove" with what was sent. */
    done: [] as [string, unknown][],
  }
}
export type FakeTeam = ReturnType<typeof aTeam>

export function teamRoutes(team: () => FakeTeam): FakeRoute[] {
  const ownersOnly = (answer: FakeRoute["answer"]) =>
    asProducer((request) => (team().staff ? refuse("ocop.owner_only") : answer(request)))
  return [
    {
      method: "GET",
      path: /^\/producer\/team$/,
      answer: ownersOnly(() => ({
        body: { members: team().members, invitations: team().invitations },
      })),
    },
    {
      method: "POST",
      path: /^\/producer\/team\/invitations$/,
      answer: ownersOnly(({ body }) => {
        const { email, role } = body as TeamInvitation
        team().done.push(["invite", body])
        if (team().members.some((member) => member.email === email))
          return refuse("ocop.already_member")
        const expires_at = "2026-11-29T02:00:00.000Z"
        const invitation = { id: "prinv_1", email, role, expires_at, expired: false }
        team().invitations.push(invitation)
        return { body: { invitation, mailed: team().mailed } }
      }),
    },
    {
      method: "POST",
      path: /^\/producer\/team\/invitations\/([^/]+)\/(resend|withdraw)$/,
      answer: ownersOnly(({ params: [id = "", how = ""] }) => {
        team().done.push([how, id])
        const [invitation] = team().invitations
        if (how === "withdraw") team().invitations = []
        return { body: { invitation, mailed: true, id, withdrawn: true } }
      }),
    },
    {
      method: "POST",
      path: /^\/producer\/team\/members\/([^/]+)\/(remove|suspend|reinstate|role)$/,
      answer: ownersOnly(({ params: [id = "", how = ""], body }) => {
        team().done.push([how, how === "role" ? body : id])
        const member = team().members.find((one) => one.id === id)
        if (!member) return refuse("ocop.member_not_found", 404)
        if (id === "member_1") return refuse("ocop.last_owner")
        if (how === "suspend") member.status = "suspended"
        if (how === "remove") team().members = team().members.filter((one) => one !== member)
        return { body: { member } }
      }),
    },
    {
      method: "GET",
      path: /^\/producer\/activity$/,
      answer: ownersOnly(({ query }) => {
        const offset = Number(query.get("offset"))
        const limit = Number(query.get("limit"))
        const { activities, members } = team()
        return {
          body: {
            activities: activities.slice(offset, offset + limit),
            count: activities.length,
            limit,
            offset,
            members: members.map(({ id, name }) => ({ id, name })),
          },
        }
      }),
    },
    {
      method: "POST",
      path: /^\/store\/producer-invitations$/,
      answer: ({ body }) => {
        if ((body as { token: string }).token !== LINK)
          return refuse("ocop.invitation_not_found", 404)
        const { closed, hasLogIn } = team()
        if (closed) return refuse(closed)
        const email = "cuc@example.com"
        const producer_name = A_PRODUCER.producer.name
        return {
          body: { invitation: { producer_name, email, role: "staff", has_log_in: hasLogIn } },
        }
      },
    },
    {
      method: "POST",
      path: /^\/auth\/producer\/emailpass\/register$/,
      answer: ({ body }) => {
        const { password } = body as { password: string }
        if (password === "qwertyui") return refuse("ocop.password_weak")
        team().done.push(["register", body])
        return { body: { token: "a-person" } }
      },
    },
    {
      method: "POST",
      path: /^\/producer\/invitations\/accept$/,
      answer: ({ body }) => {
        team().done.push(["accept", body])
        return { body: { member_id: "member_3" } }
      },
    },
  ]
}
