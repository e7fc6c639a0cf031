import type { AdminCertificate } from "@ocop/contract"
import type { Messages } from "../messages/vi"

/** Why the deciding certificate gives no star today; null when it gives one. */
export function whyNoStar(
  {
    state,
    issued_on,
    valid_until,
    revoked_on,
    date_precision,
  }: Pick<
    AdminCertificate,
    "state" | "issued_on" | "valid_until" | "revoked_on" | "date_precision"
  >,
  { productCertificate: { why }, day }: Pick<Messages, "productCertificate" | "day">
): string | null {
  switch (state) {
    case "valid":
      return null
    case "revoked":
      return why.revoked(day.of(revoked_on ?? valid_until))
    case "not_yet_valid":
      return why.not_yet_valid(day.of(issued_on, date_precision))
    case "expired":
    case "superseded":
      return why.expired(day.of(valid_until))
  }
}
