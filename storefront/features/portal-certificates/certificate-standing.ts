import type { ProducerCertificate } from "@ocop/contract"

/** From this many days on the end is near: the first notice goes out then. */
const SOON = 180

export type CertificateStanding =
  "in-force" | "ending" | "expired" | "revoked" | "superseded" | "not-yet"

/** How a certificate is shown to its producer, who has to act before it ends. */
export function certificateStanding({
  state,
  days_left,
}: Pick<ProducerCertificate, "state" | "days_left">): CertificateStanding {
  if (state === "valid") return days_left !== null && days_left <= SOON ? "ending" : "in-force"
  return state === "not_yet_valid" ? "not-yet" : state
}
