import type { Registration } from "@ocop/contract"
import { REVIEW_WORKING_DAYS, vietnamDay } from "@ocop/rules"
import { Form, Link, useNavigation } from "react-router"
import { PortalPage } from "~/features/portal/portal-page"
import { formatDay } from "~/platform/day"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { Button } from "~/ui/button"
import { Notice } from "~/ui/notice"
import { Checklist } from "./checklist"
import { ClaimNote } from "./claim/claim-note"
import { CorrectionNote } from "./correction-note"
import { CLAIM } from "./joining-paths"
import { joiningTroubleWords } from "./joining-words"
import { SubmittedFacts } from "./submitted-facts"
import { stepProgress } from "./step-progress"

const BACK = { to: "/nha-san-xuat/them", name: m.portal_nav_more }

/** The registration as a whole: what is done, what is missing, and where it stands. */
export function JoiningPage({
  registration,
  trouble,
}: {
  registration: Registration | "hidden" | "none"
  trouble: string | null
}) {
  const back = { to: BACK.to, name: BACK.name() }
  if (typeof registration === "string") {
    return (
      <PortalPage title={m.portal_joining_title()} back={back}>
        <p>{registration === "hidden" ? m.portal_joining_owner_only() : m.portal_joining_none()}</p>
      </PortalPage>
    )
  }
  return (
    <PortalPage
      title={m.portal_joining_title()}
      lead={registration.editable ? m.portal_joining_lead() : undefined}
      back={back}
    >
      {trouble && (
        <Notice tone="warn" role="alert">
          {joiningTroubleWords(trouble)}
        </Notice>
      )}
      <CorrectionNote correction={registration.correction} />
      <ClaimNote claim={registration.claim} />
      {registration.editable ? (
        <Draft registration={registration} />
      ) : (
        <>
          <Standing registration={registration} />
          <SubmittedFacts registration={registration} />
        </>
      )}
    </PortalPage>
  )
}

function Draft({ registration }: { registration: Registration }) {
  const sending = useNavigation().formMethod === "POST"
  const progress = stepProgress(registration.checklist)
  const open = progress.filter(({ missing }) => missing.length).length
  const mayClaim =
    !registration.claim || ["withdrawn", "refused"].includes(registration.claim.status)
  return (
    <>
      {mayClaim && (
        <p className="rounded-xl border border-line bg-surface px-4 py-3">
          {m.portal_joining_claim_hint()}{" "}
          <Link
            to={shopPath(CLAIM)}
            className="inline-flex min-h-11 items-center font-bold underline underline-offset-4"
          >
            {m.portal_joining_claim_go()}
          </Link>
        </p>
      )}
      <Checklist progress={progress} />
      {open > 0 ? (
        <p className="text-ink-soft">{m.portal_joining_open({ count: open })}</p>
      ) : (
        <Form method="post" className="space-y-3">
          <Button className="w-full sm:w-auto" disabled={sending}>
            {sending ? m.portal_joining_submitting() : m.portal_joining_submit()}
          </Button>
          <p className="text-ink-soft">
            {m.portal_joining_answer_within({ days: REVIEW_WORKING_DAYS })}
          </p>
        </Form>
      )}
    </>
  )
}

/** The frame's banner tells what a status means; here is what to expect of it. */
function Standing({ registration: { status, submitted_at } }: { registration: Registration }) {
  if (status === "approved") return <p>{m.portal_joining_approved()}</p>
  if (status !== "submitted") return null
  return (
    <p>
      {submitted_at &&
        m.portal_joining_submitted_on({ day: formatDay(vietnamDay(new Date(submitted_at))) })}{" "}
      {m.portal_joining_answer_within({ days: REVIEW_WORKING_DAYS })}
    </p>
  )
}
