import type { TeamMember } from "@ocop/contract"
import { Form } from "react-router"
import { m } from "~/platform/paraglide/messages"
import { Button } from "~/ui/button"
import { ChevronIcon } from "~/ui/icons/chevron-icon"

/** One person of the shop; what can be changed is one tap away, and what cannot be undone two. */
export function MemberCard({ member, mine }: { member: TeamMember; mine: boolean }) {
  const { id, name, email, role, status } = member
  return (
    <li className="rounded-xl border border-line bg-surface p-4">
      <p className="font-bold break-words">
        {name}
        {mine && <span className="font-normal text-ink-soft"> ({m.portal_team_you()})</span>}
      </p>
      <p className="text-sm break-all text-ink-soft">{email}</p>
      <p className="mt-1">
        {role === "owner" ? m.portal_team_role_owner() : m.portal_team_role_staff()}
        {status === "suspended" && (
          <span className="ml-2 rounded-full bg-warn-soft px-2.5 py-0.5 text-sm text-warn">
            {m.portal_team_suspended()}
          </span>
        )}
      </p>
      <details className="group mt-2">
        <summary
          aria-label={m.portal_team_change({ name })}
          className="inline-flex min-h-11 cursor-pointer items-center gap-1 text-brand"
        >
          {m.portal_team_change_short()}
          <ChevronIcon className="size-5 rotate-90 group-open:-rotate-90" />
        </summary>
        <div className="mt-2 space-y-4">
          <Change id={id} intent={role === "owner" ? "staff" : "owner"} />
          <Change id={id} intent={status === "active" ? "suspend" : "reinstate"} />
          <details>
            <summary className="inline-flex min-h-11 cursor-pointer items-center text-danger underline">
              {m.portal_team_remove()}
            </summary>
            <p className="mb-2 text-sm text-ink-soft">{m.portal_team_remove_hint()}</p>
            <Form method="post">
              <input type="hidden" name="id" value={id} />
              <Button name="intent" value="remove" variant="outline" className="w-full sm:w-auto">
                {m.portal_team_remove_sure({ name })}
              </Button>
            </Form>
          </details>
        </div>
      </details>
    </li>
  )
}

type Intent = "owner" | "staff" | "suspend" | "reinstate"

function Change({ id, intent }: { id: string; intent: Intent }) {
  const { name, hint } = WORDS[intent]
  return (
    <Form method="post">
      <input type="hidden" name="id" value={id} />
      <Button name="intent" value={intent} variant="outline" className="w-full sm:w-auto">
        {name()}
      </Button>
      {hint && <p className="mt-1 text-sm text-ink-soft">{hint()}</p>}
    </Form>
  )
}

const WORDS: Record<Intent, { name: () => string; hint?: () => string }> = {
  owner: { name: m.portal_team_make_owner, hint: m.portal_team_role_owner_hint },
  staff: { name: m.portal_team_make_staff, hint: m.portal_team_role_staff_hint },
  suspend: { name: m.portal_team_suspend, hint: m.portal_team_suspend_hint },
  reinstate: { name: m.portal_team_reinstate },
}
