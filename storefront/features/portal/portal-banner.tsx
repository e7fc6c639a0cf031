import type { ProducerMeResponse } from "@ocop/contract"
import { Link, useLocation } from "react-router"
import { formatDay } from "~/platform/day"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { Notice } from "~/ui/notice"

type Banner = { tone: "info" | "warn"; title: string; text: string | null; to: string; go: string }

/**
 * Above every page: what keeps the shop from selling, and the way to what can be done about it. Not above the pages
 * where it is done, which say the same.
 */
export function PortalBanner({ producer }: { producer: ProducerMeResponse["producer"] }) {
  const { pathname } = useLocation()
  const banner = bannerOf(producer)
  if (!banner || (isInItsHands(producer) && pathname.startsWith(shopPath(banner.to)))) return null
  return (
    <div className="mx-auto max-w-5xl px-4 pt-4">
      <Notice tone={banner.tone}>
        <p className="font-bold">{banner.title}</p>
        {banner.text && <p className="whitespace-pre-line">{banner.text}</p>}
        <Link
          to={shopPath(banner.to)}
          className="inline-flex min-h-11 items-center font-bold underline underline-offset-4"
        >
          {banner.go}
        </Link>
      </Notice>
    </div>
  )
}

/** What the producer itself can end: a profile to complete, a holiday. */
const isInItsHands = ({ status }: ProducerMeResponse["producer"]) =>
  status === "draft" || status === "approved"

function bannerOf(producer: ProducerMeResponse["producer"]): Banner | null {
  const { status, status_reason } = producer
  const reason = status_reason && m.portal_banner_reason({ reason: status_reason })
  const profile = { to: "/nha-san-xuat/ho-so", go: m.portal_banner_profile_go() }
  switch (status) {
    case "draft":
      return {
        tone: "warn",
        title: reason ? m.portal_banner_correction_title() : m.portal_banner_draft_title(),
        text: reason || m.portal_banner_draft(),
        to: profile.to,
        go: m.portal_banner_draft_go(),
      }
    case "submitted":
      return {
        tone: "info",
        title: m.portal_banner_submitted_title(),
        text: m.portal_banner_submitted(),
        to: profile.to,
        go: m.portal_banner_submitted_go(),
      }
    case "refused":
      return { tone: "warn", title: m.portal_banner_refused_title(), text: reason, ...profile }
    case "suspended":
      return {
        tone: "warn",
        title: m.portal_banner_suspended_title(),
        text: [reason, m.portal_banner_suspended()].filter(Boolean).join("\n"),
        ...profile,
      }
    case "approved":
      return closedBanner(producer)
  }
}

function closedBanner({ closed }: ProducerMeResponse["producer"]): Banner | null {
  if (!closed) return null
  const until = formatDay(closed.until)
  return {
    tone: "info",
    title: m.portal_banner_closed_title(),
    text: m.portal_banner_closed({ until, reopens: formatDay(closed.reopens_on) }),
    to: "/nha-san-xuat/nghi-ban",
    go: m.portal_banner_closed_go(),
  }
}
