import type { VerifiedCertificate } from "@ocop/contract"
import type { ReactNode } from "react"
import { AlertIcon } from "~/ui/icons/alert-icon"
import { CheckIcon } from "~/ui/icons/check-icon"
import { ChevronIcon } from "~/ui/icons/chevron-icon"
import { ClockIcon } from "~/ui/icons/clock-icon"
import { CloseIcon } from "~/ui/icons/close-icon"
import { StarBadge } from "~/ui/star-badge"
import type { Verdict } from "./verdict"
import type { VerdictWords } from "./verdict-words.server"

/** Colour and sign of each answer; both only repeat what the heading says. */
const LOOKS: Record<Verdict["kind"], { Icon: typeof CheckIcon; box: string; disc: string }> = {
  valid: {
    Icon: CheckIcon,
    box: "border-brand bg-good-soft text-brand",
    disc: "bg-brand text-on-brand",
  },
  ending: { Icon: AlertIcon, box: "border-warn bg-warn-soft text-warn", disc: "bg-warn text-page" },
  expired: {
    Icon: CloseIcon,
    box: "border-danger bg-danger-soft text-danger",
    disc: "bg-danger text-page",
  },
  revoked: {
    Icon: CloseIcon,
    box: "border-danger bg-danger-soft text-danger",
    disc: "bg-danger text-page",
  },
  superseded: {
    Icon: ChevronIcon,
    box: "border-line-strong bg-sunken text-ink",
    disc: "bg-ink text-page",
  },
  "not-yet": {
    Icon: ClockIcon,
    box: "border-line-strong bg-sunken text-ink",
    disc: "bg-ink text-page",
  },
}

type VerdictPanelProps = {
  verdict: VerdictWords
  /** What this very certificate gives today. */
  stars: VerifiedCertificate["stars"]
  children?: ReactNode
}

/** The answer at first glance. */
export function VerdictPanel({ verdict, stars, children }: VerdictPanelProps) {
  const { Icon, box, disc } = LOOKS[verdict.kind]
  return (
    <div className={`rounded-2xl border-2 p-4 sm:p-6 ${box}`}>
      <div className="flex items-start gap-3 sm:gap-4">
        <span className={`rounded-full p-2 ${disc}`}>
          <Icon className="block size-7" />
        </span>
        <h1 className="min-w-0 pt-1 text-2xl sm:text-3xl">{verdict.heading}</h1>
      </div>
      <div className="mt-3 space-y-2 text-ink">
        {stars !== null && <StarBadge stars={stars} large />}
        {verdict.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {children}
      </div>
    </div>
  )
}
