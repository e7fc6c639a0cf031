import type { ProducerMeResponse, TeamResponse } from "@ocop/contract"
import { LinkList } from "~/features/portal/link-list"
import { PortalPage } from "~/features/portal/portal-page"
import { m } from "~/platform/paraglide/messages"
import { ClockIcon } from "~/ui/icons/clock-icon"
import { Notice } from "~/ui/notice"
import { InvitationCard } from "./invitation-card"
import { InviteForm } from "./invite-form"
import { MemberCard } from "./member-card"
import { doneWords, outcomeWords, type TeamOutcome } from "./team-outcome"
import { ACTIVITY_PATH } from "./team-paths"

type TeamPageProps = {
  me: ProducerMeResponse
  /** Null for whoever is no owner. */
  team: TeamResponse | null
  outcome: TeamOutcome | undefined
  done: string | null
}

export function TeamPage({ me, team, outcome, done }: TeamPageProps) {
  const back = { to: "/nha-san-xuat/them", name: m.portal_nav_more() }
  const said = doneWords(done)
  if (!team) {
    return (
      <PortalPage title={m.portal_team_title()} back={back}>
        <Notice>{m.portal_team_owner_only()}</Notice>
      </PortalPage>
    )
  }
  return (
    <PortalPage title={m.portal_team_title()} lead={m.portal_team_lead()} back={back}>
      {outcome && outcome.code !== "shop.email_wrong" && (
        <Notice tone="warn" role="alert">
          {outcomeWords(outcome.code)}
        </Notice>
      )}
      {said && !outcome && <Notice role="status">{said}</Notice>}
      <section aria-labelledby="thanh-vien" className="space-y-3">
        <h2 id="thanh-vien" className="text-xl">
          {m.portal_team_members()}
        </h2>
        <ul className="space-y-3">
          {team.members.map((member) => (
            <MemberCard key={member.id} member={member} mine={member.id === me.member.id} />
          ))}
        </ul>
      </section>
      {team.invitations.length > 0 && (
        <section aria-labelledby="loi-moi" className="space-y-3">
          <h2 id="loi-moi" className="text-xl">
            {m.portal_team_invitations()}
          </h2>
          <ul className="space-y-3">
            {team.invitations.map((invitation) => (
              <InvitationCard key={invitation.id} invitation={invitation} />
            ))}
          </ul>
        </section>
      )}
      <InviteForm key={done} outcome={outcome} />
      <LinkList
        links={[
          {
            to: ACTIVITY_PATH,
            name: m.portal_team_activity(),
            hint: m.portal_team_activity_hint(),
            Icon: ClockIcon,
          },
        ]}
      />
    </PortalPage>
  )
}
