import type { AssistanceResponse } from "@ocop/contract"
import { Form, useNavigation } from "react-router"
import { placedAt } from "~/features/order/placed-at"
import { PortalPage } from "~/features/portal/portal-page"
import { m } from "~/platform/paraglide/messages"
import { Button } from "~/ui/button"
import { Notice } from "~/ui/notice"
import { TextField } from "~/ui/text-field"
import type { AssistanceOutcome } from "./assistance-outcome"
import type { AssistanceData } from "./load-assistance.server"

type AssistancePageProps = { loaded: AssistanceData; outcome: AssistanceOutcome | undefined }

/** Whether officers may act for the producer, the form that lets them and ends it, and who was here. */
export function AssistancePage({ loaded, outcome }: AssistancePageProps) {
  const { me, data } = loaded
  return (
    <PortalPage
      title={m.portal_assistance_title()}
      lead={m.portal_assistance_lead()}
      back={{ to: "/nha-san-xuat/them", name: m.portal_more_title() }}
    >
      {outcome?.done && (
        <Notice role="status">
          <p>
            {outcome.done === "agreed"
              ? m.portal_assistance_agreed()
              : m.portal_assistance_withdrawn()}
          </p>
        </Notice>
      )}
      <Standing assistance={data.assistance} />
      {me.member.role === "owner" ? (
        <Forms assistance={data.assistance} outcome={outcome} />
      ) : (
        <Notice>
          <p>{m.portal_assistance_owner_only()}</p>
        </Notice>
      )}
      <Sessions sessions={data.sessions} />
    </PortalPage>
  )
}

function Standing({ assistance }: Pick<AssistanceResponse, "assistance">) {
  if (!assistance) return <p className="text-lg font-bold">{m.portal_assistance_none()}</p>
  return (
    <div>
      <p className="text-lg font-bold">
        {m.portal_assistance_running({ until: placedAt(assistance.until) })}
      </p>
      <p className="text-ink-soft">{m.portal_assistance_by({ name: assistance.agreed_by })}</p>
    </div>
  )
}

function Forms({
  assistance,
  outcome,
}: Pick<AssistanceResponse, "assistance"> & { outcome: AssistanceOutcome | undefined }) {
  const sending = useNavigation().state === "submitting"
  const failed = outcome?.done === null ? outcome : null
  return (
    <>
      {assistance && (
        <Form method="post">
          <input type="hidden" name="intent" value="withdraw" />
          <Button disabled={sending} className="w-full sm:w-auto">
            {m.portal_assistance_withdraw()}
          </Button>
        </Form>
      )}
      <Form
        method="post"
        className="space-y-4 rounded-xl border border-line bg-surface p-4"
        key={assistance?.until}
      >
        <TextField
          label={m.portal_assistance_until()}
          name="until"
          type="date"
          defaultValue={failed?.typed ?? ""}
          error={failed ? m.portal_assistance_wrong_day() : undefined}
          required
        />
        <Button
          variant={assistance ? "outline" : "solid"}
          disabled={sending}
          className="w-full sm:w-auto"
        >
          {assistance ? m.portal_assistance_change() : m.portal_assistance_agree()}
        </Button>
      </Form>
    </>
  )
}

function Sessions({ sessions }: Pick<AssistanceResponse, "sessions">) {
  return (
    <section className="space-y-2">
      <h2 className="text-xl">{m.portal_assistance_sessions()}</h2>
      {sessions.length === 0 && <p>{m.portal_assistance_nobody()}</p>}
      <ul className="divide-y divide-line rounded-xl border border-line bg-surface empty:hidden">
        {sessions.map(({ id, officer, reason, began_at, until, open, deeds }) => (
          <li key={id} className="space-y-1 px-4 py-3">
            <p className="font-bold break-words">
              {officer}
              {open && <span className="text-warn"> · {m.portal_assistance_open()}</span>}
            </p>
            <p className="text-sm text-ink-soft">
              {m.portal_assistance_session({ from: placedAt(began_at), to: placedAt(until) })}
              {" · "}
              {m.portal_assistance_deeds({ count: deeds })}
            </p>
            <p className="text-sm break-words">{m.portal_assistance_reason({ reason })}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
