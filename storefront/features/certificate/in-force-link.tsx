import type { VerifiedCertificate } from "@ocop/contract"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { ButtonLink } from "~/ui/button"
import { StarBadge } from "~/ui/star-badge"
import { certificatePath } from "./certificate-path"

type InForceLinkProps = Pick<VerifiedCertificate, "number" | "in_force">

/** Where a product stands today when the certificate at hand is not the one that counts. */
export function InForceLink({ number, in_force }: InForceLinkProps) {
  if (!in_force) return <p>{m.verify_none_in_force()}</p>
  if (in_force.number === number) return null
  return (
    <>
      <p className="pt-1 font-bold">
        {m.verify_in_force()} {in_force.stars !== null && <StarBadge stars={in_force.stars} />}
      </p>
      <ButtonLink
        to={shopPath(certificatePath(in_force.number))}
        variant="outline"
        className="max-w-full wrap-anywhere"
      >
        {m.verify_in_force_link({ number: in_force.number })}
      </ButtonLink>
    </>
  )
}
