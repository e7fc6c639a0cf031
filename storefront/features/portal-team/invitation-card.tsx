import type { TeamInvitation } from "@ocop/contract"
import { Form } from "react-router"
import { placedAt } from "~/features/order/placed-at"
import { m } from "~/platform/paraglide/messages"
import { Button } from "~/ui/button"

/** Somebody who was invited and has not answered. */
export function InvitationCard({ invitation }: { invitation: TeamInvitation }) {
  const { id, email, role, expires_at, expired } = invitation
  return (
    <li className="rounded-xl border border-line bg-surface p-4">
      <p className="font-bold break-all">{email}</p>
      <p>{role === "owner" ? m.portal_team_role_owner() : m.portal_team_role_staff()}</p>
      <p className={`text-sm ${expired ? "text-warn" : "text-ink-soft"}`}>
        {expired
          ? m.portal_team_invitation_expired()
          : m.portal_team_invitation_until({ time: placedAt(expires_at) })}
      </p>
      <Form method="post" className="mt-2 flex flex-wrap gap-2">
        <input type="hidden" name="id" value={id} />
        <Button
          name="intent"
          value="resend"
          variant="outline"
          aria-label={m.portal_team_resend_to({ email })}
        >
          {m.portal_team_resend()}
        </Button>
        <Button
          name="intent"
          value="withdraw"
          variant="quiet"
          aria-label={m.portal_team_withdraw_of({ email })}
        >
          {m.portal_team_withdraw()}
        </Button>
      </Form>
    </li>
  )
}
