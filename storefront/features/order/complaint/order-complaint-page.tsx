import type { Complaint } from "@ocop/contract"
import { Link } from "react-router"
import { SendFile } from "~/features/portal/send-file"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { ChevronIcon } from "~/ui/icons/chevron-icon"
import { Notice } from "~/ui/notice"
import { COMPLAINT_CHOICES, complaintWords } from "../after-order-words"
import { placedAt } from "../placed-at"
import { ComplaintDeeds } from "./complaint-deeds"
import { ComplaintHistory } from "../complaint-history"
import { ComplaintPictures } from "../complaint-pictures"
import { complaintTrouble } from "./complaint-trouble"
import type { WriteTrouble } from "./write-in-complaint.server"

type OrderComplaintPageProps = {
  complaint: Complaint
  /** Bare addresses: of the order, and of this page. */
  order: string
  path: string
  formKey: string
  mostPictures: number
  /** It was opened just now. */
  isNew: boolean
  trouble: WriteTrouble | null
  /** Code of what stood against a picture. */
  pictureTrouble: string | null
}

/** A complaint for its buyer: what was said, pictures, and what can still be done. */
export function OrderComplaintPage(props: OrderComplaintPageProps) {
  const { complaint, order, path, mostPictures, trouble, pictureTrouble } = props
  const { status, pictures } = complaint
  const isClosed = status === "resolved" || status === "refused"
  const kind = COMPLAINT_CHOICES.find(([known]) => known === complaint.kind)?.[1]() ?? ""
  const code = trouble?.code ?? pictureTrouble
  return (
    <main id="noi-dung" className="mx-auto max-w-3xl space-y-6 px-4 py-6">
      <header>
        <Link
          to={shopPath(order)}
          className="-ml-1 inline-flex min-h-11 items-center gap-1 text-brand"
        >
          <ChevronIcon className="size-5 rotate-180" />
          {m.after_order_complaint_back({ number: complaint.order_number })}
        </Link>
        <h1 className="text-2xl">{m.after_order_complaint_title({ kind })}</h1>
        <p className="mt-1 text-ink-soft">{complaint.producer.name}</p>
      </header>
      {code && (
        <Notice tone="warn" role="alert">
          <p>{complaintTrouble(code)}</p>
        </Notice>
      )}
      {props.isNew && !code && (
        <Notice role="status">
          <p>{m.after_order_complaint_sent()}</p>
        </Notice>
      )}
      <p>
        <strong>{complaintWords(status)}</strong>{" "}
        {status === "open" && (
          <span className="text-ink-soft">
            {m.after_order_complaint_answer_by({ time: placedAt(complaint.answer_by) })}
          </span>
        )}{" "}
        {!isClosed && (
          <span className="text-ink-soft">
            {m.after_order_complaint_by({ time: placedAt(complaint.resolve_by) })}
          </span>
        )}
      </p>
      <section aria-labelledby="anh" className="space-y-3">
        <h2 id="anh" className={pictures.length || !isClosed ? "text-lg" : "sr-only"}>
          {m.after_order_pictures()}
        </h2>
        <ComplaintPictures
          pictures={pictures}
          pathOf={(id) => shopPath(`${path}/anh/${encodeURIComponent(id)}`)}
        />
        {!isClosed && pictures.length < mostPictures && (
          <>
            <SendFile
              action={shopPath(`${path}/anh`)}
              first={false}
              className="sm:w-auto"
              accept="image/jpeg,image/png,image/webp"
              words={{
                choose: m.after_order_picture_add(),
                sending: m.after_order_picture_sending(),
                wait: m.after_order_picture_wait(),
                send: m.after_order_picture_send(),
              }}
            />
            <p className="text-sm text-ink-soft">
              {m.after_order_picture_most({ count: mostPictures })}
            </p>
          </>
        )}
      </section>
      <section aria-labelledby="trao-doi" className="space-y-3">
        <h2 id="trao-doi" className="text-lg">
          {m.after_order_said()}
        </h2>
        <ComplaintHistory
          entries={complaint.entries}
          reader="buyer"
          names={{
            buyer: m.after_order_by_buyer(),
            producer: m.after_order_by_producer(),
            operator: m.after_order_by_operator(),
            system: m.after_order_by_system(),
          }}
        />
      </section>
      {isClosed ? (
        <p className="text-ink-soft">{m.after_order_complaint_closed()}</p>
      ) : (
        <ComplaintDeeds
          key={complaint.entries.length}
          escalated={status === "escalated"}
          formKey={trouble?.key || props.formKey}
          trouble={trouble}
        />
      )}
    </main>
  )
}
