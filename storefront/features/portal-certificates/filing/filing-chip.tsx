import type { FilingStatus } from "@ocop/contract"
import { m } from "~/platform/paraglide/messages"
import { CheckIcon } from "~/ui/icons/check-icon"
import { ClockIcon } from "~/ui/icons/clock-icon"
import { CloseIcon } from "~/ui/icons/close-icon"

const LOOK: Record<FilingStatus, { Icon: typeof CheckIcon; look: string; words: () => string }> = {
  submitted: {
    Icon: ClockIcon,
    look: "bg-sunken text-ink",
    words: m.portal_certificates_filing_waiting,
  },
  accepted: {
    Icon: CheckIcon,
    look: "bg-good-soft text-ink",
    words: m.portal_certificates_filing_accepted,
  },
  refused: {
    Icon: CloseIcon,
    look: "bg-danger-soft text-danger",
    words: m.portal_certificates_filing_refused,
  },
  withdrawn: {
    Icon: CloseIcon,
    look: "bg-sunken text-ink-soft",
    words: m.portal_certificates_filing_withdrawn,
  },
}

/** What has become of a paper that was handed in. */
export function FilingChip({ status }: { status: FilingStatus }) {
  const { Icon, look, words } = LOOK[status]
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-full px-2.5 py-1 text-sm font-bold ${look}`}
    >
      <Icon className="size-4" />
      {words()}
    </span>
  )
}
