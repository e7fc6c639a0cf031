import type { ProducerCertificate } from "@ocop/contract"
import { m } from "~/platform/paraglide/messages"
import { AlertIcon } from "~/ui/icons/alert-icon"
import { CheckIcon } from "~/ui/icons/check-icon"
import { ChevronIcon } from "~/ui/icons/chevron-icon"
import { ClockIcon } from "~/ui/icons/clock-icon"
import { CloseIcon } from "~/ui/icons/close-icon"
import { certificateStanding, type CertificateStanding } from "./certificate-standing"

/** Colour and sign only repeat what the words say. */
const LOOK: Record<CertificateStanding, { Icon: typeof CheckIcon; look: string }> = {
  "in-force": { Icon: CheckIcon, look: "bg-good-soft text-ink" },
  ending: { Icon: AlertIcon, look: "bg-warn-soft text-warn" },
  expired: { Icon: CloseIcon, look: "bg-danger-soft text-danger" },
  revoked: { Icon: CloseIcon, look: "bg-danger-soft text-danger" },
  superseded: { Icon: ChevronIcon, look: "bg-sunken text-ink-soft" },
  "not-yet": { Icon: ClockIcon, look: "bg-sunken text-ink" },
}

/** What has become of a certificate, in a few words. */
export function CertificateChip({ certificate }: { certificate: ProducerCertificate }) {
  const standing = certificateStanding(certificate)
  const { Icon, look } = LOOK[standing]
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-full px-2.5 py-1 text-sm font-bold ${look}`}
    >
      <Icon className="size-4" />
      {wordsOf(standing, certificate.days_left ?? 0)}
    </span>
  )
}

function wordsOf(standing: CertificateStanding, days: number): string {
  switch (standing) {
    case "in-force":
      return m.portal_certificates_state_in_force()
    case "ending":
      return days === 0
        ? m.portal_certificates_state_last_day()
        : m.portal_certificates_state_ending({ days })
    case "expired":
      return m.portal_certificates_state_expired()
    case "revoked":
      return m.portal_certificates_state_revoked()
    case "superseded":
      return m.portal_certificates_state_superseded()
    case "not-yet":
      return m.portal_certificates_state_not_yet()
  }
}
