import type { ProducerCertifiedProduct } from "@ocop/contract"
import { m } from "~/platform/paraglide/messages"
import { StarBadge } from "~/ui/star-badge"
import { CertificateAdvice } from "./certificate-advice"
import { CertificateLines } from "./certificate-lines"

/** A product of the register: the certificate that matters first, older ones folded away. */
export function CertifiedProductCard({ product }: { product: ProducerCertifiedProduct }) {
  const { name, stars, certificates } = product
  const counts = certificates.find(({ state }) => state === "valid") ?? certificates[0]
  const others = certificates.filter((one) => one !== counts)
  return (
    <li className="space-y-3 rounded-xl border border-line bg-surface p-4">
      <div className="flex flex-wrap items-center gap-2">
        <h3 className="min-w-0 text-lg break-words">{name}</h3>
        {stars !== null && <StarBadge stars={stars} />}
      </div>
      {counts ? (
        <>
          <CertificateLines certificate={counts} />
          <CertificateAdvice certificate={counts} />
        </>
      ) : (
        <p className="text-ink-soft">{m.portal_certificates_product_without()}</p>
      )}
      {others.length > 0 && (
        <details>
          <summary className="flex min-h-11 cursor-pointer items-center text-brand underline">
            {m.portal_certificates_others({ count: others.length })}
          </summary>
          <ul className="mt-2 space-y-4 border-l-2 border-line pl-4">
            {others.map((one) => (
              <li key={one.id}>
                <CertificateLines certificate={one} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}
