import type { Activity, ActivityResponse } from "@ocop/contract"
import { Form, Link } from "react-router"
import { placedAt } from "~/features/order/placed-at"
import { PortalPage } from "~/features/portal/portal-page"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { Button, buttonClass } from "~/ui/button"
import { EmptyState } from "~/ui/empty-state"
import { Notice } from "~/ui/notice"
import { actorWords, deedWords } from "./deed-words"
import { ACTIVITY_PATH, TEAM_PATH } from "./team-paths"

type ActivityPageProps = { log: ActivityResponse | null; member: string; page: number }

export function ActivityPage({ log, member, page }: ActivityPageProps) {
  const back = { to: TEAM_PATH, name: m.portal_team_title() }
  return (
    <PortalPage title={m.portal_team_activity()} lead={m.portal_team_activity_lead()} back={back}>
      {log ? (
        <>
          <MemberFilter log={log} member={member} />
          {log.activities.length === 0 ? (
            <EmptyState title={m.portal_team_activity_empty()} />
          ) : (
            <ol className="divide-y divide-line rounded-xl border border-line bg-surface">
              {log.activities.map((activity) => (
                <ActivityLine key={activity.id} activity={activity} />
              ))}
            </ol>
          )}
          <Pages log={log} member={member} page={page} />
        </>
      ) : (
        <Notice>{m.portal_team_owner_only()}</Notice>
      )}
    </PortalPage>
  )
}

function ActivityLine({ activity }: { activity: Activity }) {
  const { at, subject, reason } = activity
  return (
    <li className="px-4 py-3">
      <time dateTime={at} className="text-sm text-ink-soft">
        {placedAt(at)}
      </time>
      <p className="break-words">
        <span className="font-bold">{actorWords(activity)}</span> {deedWords(activity.action)}
        {subject && <span className="font-bold">: {subject}</span>}
      </p>
      {reason && (
        <p className="text-sm break-words text-ink-soft">
          {m.portal_team_activity_reason({ reason })}
        </p>
      )}
    </li>
  )
}

function MemberFilter({ log, member }: { log: ActivityResponse; member: string }) {
  return (
    <Form className="flex flex-wrap items-end gap-2">
      <label className="min-w-0 flex-1">
        <span className="mb-1 block font-bold">{m.portal_team_activity_who()}</span>
        <select
          name="nguoi"
          defaultValue={member}
          className="min-h-11 w-full rounded-lg border border-line-strong bg-surface px-3"
        >
          <option value="">{m.portal_team_activity_all()}</option>
          {log.members.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <Button variant="outline">{m.portal_team_activity_show()}</Button>
    </Form>
  )
}

function Pages({ log, member, page }: { log: ActivityResponse; member: string; page: number }) {
  const to = (wanted: number) => {
    const query = new URLSearchParams({
      ...(member ? { nguoi: member } : {}),
      trang: String(wanted),
    })
    return `${shopPath(ACTIVITY_PATH)}?${query}`
  }
  return (
    <div className="flex justify-between gap-2">
      {page > 1 ? (
        <Link to={to(page - 1)} className={buttonClass("outline")}>
          {m.portal_team_activity_newer()}
        </Link>
      ) : (
        <span />
      )}
      {log.offset + log.activities.length < log.count && (
        <Link to={to(page + 1)} className={buttonClass("outline")}>
          {m.portal_team_activity_older()}
        </Link>
      )}
    </div>
  )
}
