import { Link } from "react-router"
import { placedAt } from "~/features/order/placed-at"
import { ListPages } from "~/features/portal/list-pages"
import { PortalPage } from "~/features/portal/portal-page"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { EmptyState } from "~/ui/empty-state"
import { ChevronIcon } from "~/ui/icons/chevron-icon"
import { ComplaintDeadline } from "./complaint-deadline"
import { COMPLAINTS_PATH, complaintPath } from "./complaint-paths"
import { complaintKindWords, complaintStatusWords } from "./complaint-words"
import type { ComplaintsData } from "./load-complaints.server"

/** Complaints of the producer's buyers, by what is due first. */
export function ComplaintsPage({ data }: { data: ComplaintsData }) {
  const { complaints, now } = data
  return (
    <PortalPage
      title={m.portal_after_complaints_title()}
      lead={m.portal_after_complaints_lead()}
      back={{ to: "/nha-san-xuat/them", name: m.portal_more_title() }}
    >
      {complaints.length === 0 ? (
        <EmptyState title={m.portal_after_complaints_empty()}>
          <p>{m.portal_after_complaints_empty_text()}</p>
        </EmptyState>
      ) : (
        <ul className="divide-y divide-line overflow-hidden rounded-xl border border-line bg-surface">
          {complaints.map((complaint) => (
            <li key={complaint.id}>
              <Link
                to={shopPath(complaintPath(complaint.id))}
                className="flex min-h-14 items-center gap-3 px-4 py-3 hover:bg-sunken"
              >
                <span className="min-w-0 flex-1">
                  <strong className="block">
                    {complaintKindWords(complaint.kind)} ·{" "}
                    {m.portal_after_order({ number: complaint.order_number })}
                  </strong>
                  <span className="block">{complaintStatusWords[complaint.status]()}</span>
                  <span className="block">
                    <ComplaintDeadline complaint={complaint} now={now} />
                  </span>
                  <span className="block text-sm text-ink-soft">
                    {m.portal_after_asked_at({ time: placedAt(complaint.created_at) })}
                  </span>
                </span>
                <ChevronIcon className="size-5 text-ink-soft" />
              </Link>
            </li>
          ))}
        </ul>
      )}
      <ListPages path={COMPLAINTS_PATH} {...data} />
    </PortalPage>
  )
}
