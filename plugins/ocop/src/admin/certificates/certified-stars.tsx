import type { AdminCertificate } from "@ocop/contract"
import { Star, StarSolid } from "@medusajs/icons"
import { useMessages } from "../messages/use-messages"

/** The stars of a certificate: filled while it is in force, and only words once it is not. */
export function CertifiedStars({
  stars,
  state,
}: {
  stars: number
  state: AdminCertificate["state"]
}) {
  const words = useMessages().certificate
  const inForce = state === "valid"
  const Mark = inForce ? StarSolid : Star
  return (
    <span className="txt-compact-small inline-flex items-center gap-1.5 whitespace-nowrap">
      <span className="sr-only">
        {inForce ? words.starsInForce(stars) : words.starsCertified(stars)}
      </span>
      <span aria-hidden className={inForce ? "text-ui-fg-base" : "text-ui-fg-muted"}>
        {words.stars(stars)}
      </span>
      <span
        aria-hidden
        className={`inline-flex ${inForce ? "text-ui-tag-orange-icon" : "text-ui-fg-disabled"}`}
      >
        {inForce && Array.from({ length: stars }, (_, star) => <Mark key={star} />)}
        {!inForce && <Mark />}
      </span>
    </span>
  )
}
