import type { Messages } from "../messages/vi"
import type { CertificateDetail } from "./use-certificate"

type Other = CertificateDetail["others"][number]
type Revoked = Pick<CertificateDetail, "state" | "in_force"> & {
  readonly others: readonly Pick<Other, "state" | "number" | "issued_on">[]
}

/**
 * What becomes of the product's star when this certificate is revoked from today on, in words.
 *
 * @param allRunning whether every running certificate of the product goes with it; if not, an older one
 *   that still runs takes over (SPEC C8)
 */
export function revocationEffect(
  { state, in_force, others }: Revoked,
  allRunning: boolean,
  { effects }: Pick<Messages["revoke"], "effects">
): string {
  if (allRunning) return in_force ? effects.loses : effects.none
  if (state !== "valid") return effects.none
  const next = others
    .filter((other) => other.state === "superseded")
    .sort((a, b) => (a.issued_on < b.issued_on ? 1 : -1))[0]
  return next ? effects.takesOver(next.number) : effects.loses
}

/** Numbers of the certificates that are revoked with it when all that run are. */
export function revokedAlong({ others }: Pick<Revoked, "others">): string[] {
  return others
    .filter(({ state }) => state !== "expired" && state !== "revoked")
    .map(({ number }) => number)
}
