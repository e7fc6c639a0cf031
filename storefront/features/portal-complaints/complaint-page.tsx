import { Link } from "react-router"
import { ComplaintHistory } from "~/features/order/complaint-history"
import { ComplaintPictures } from "~/features/order/complaint-pictures"
import { PortalPage } from "~/features/portal/portal-page"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { Notice } from "~/ui/notice"
import type { ComplaintTrouble } from "./answer-complaint.server"
import { AnswerForm } from "./answer-form"
import { ComplaintDeadline } from "./complaint-deadline"
import { COMPLAINTS_PATH, complaintPath } from "./complaint-paths"
import {
  complaintDone,
  complaintKindWords,
  complaintStatusWords,
  complaintTrouble,
} from "./complaint-words"
import type { ComplaintData } from "./load-complaint.server"
import { ResolveForm } from "./resolve-form"

type ComplaintPageProps = {
  data: ComplaintData
  done: string | null
  trouble: ComplaintTrouble | null
}

/** One complaint: what was said and shown, and the producer's answer. */
export function ComplaintPage({ data, done, trouble }: ComplaintPageProps) {
  const { complaint, now } = data
  const { id, status } = complaint
  const formKey = trouble?.fields.khoa || data.formKey
  const isClosed = status === "resolved" || status === "refused"
  const words = trouble ? null : complaintDone(done)
  return (
    <PortalPage
      title={m.after_order_complaint_title({ kind: complaintKindWords(complaint.kind) })}
      back={{ to: COMPLAINTS_PATH, name: m.portal_after_complaints_title() }}
    >
      {words && (
        <Notice role="status">
          <p>{words}</p>
        </Notice>
      )}
      {trouble && (
        <Notice tone="warn" role="alert">
          <p>{complaintTrouble(trouble.code)}</p>
        </Notice>
      )}
      <div>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <strong className="rounded-full bg-sunken px-3 py-1">
            {complaintStatusWords[status]()}
          </strong>
          <ComplaintDeadline complaint={complaint} now={now} />
        </p>
        <p>
          <Link
            to={shopPath(`/nha-san-xuat/don-hang/${complaint.shop_order_id}`)}
            className="inline-flex min-h-11 items-center underline underline-offset-4"
          >
            {m.portal_after_see_order()}: {m.portal_after_order({ number: complaint.order_number })}
          </Link>
        </p>
      </div>
      <section aria-labelledby="trao-doi" className="space-y-3">
        <h2 id="trao-doi" className="text-lg">
          {m.portal_after_said()}
        </h2>
        <ComplaintPictures
          pictures={complaint.pictures}
          pathOf={(picture) => shopPath(`${complaintPath(id)}/anh/${encodeURIComponent(picture)}`)}
        />
        <ComplaintHistory
          entries={complaint.entries}
          reader="producer"
          names={{
            buyer: m.portal_after_buyer(),
            producer: m.portal_after_you(),
            operator: m.after_order_by_operator(),
            system: m.after_order_by_system(),
          }}
        />
      </section>
      {status === "escalated" && <p>{m.portal_after_with_operators()}</p>}
      {isClosed ? (
        <p className="text-ink-soft">{m.portal_after_closed()}</p>
      ) : (
        <AnswerForm key={`${complaint.entries.length}`} formKey={formKey} trouble={trouble} />
      )}
      {!isClosed && status !== "escalated" && (
        <ResolveForm lines={complaint.lines} formKey={formKey} trouble={trouble} />
      )}
    </PortalPage>
  )
}
