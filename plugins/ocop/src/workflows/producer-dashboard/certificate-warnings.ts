import type { CertificateWarningLine, ProducerDashboardResponse } from "@ocop/contract"
import { certificateWarning, type CertificateFacts, type IsoDay } from "@ocop/rules"

/** An entry of the register with every certificate it ever had. */
export interface ProductWithCertificates {
  certified_product_id: string
  product: string
  certificates: (CertificateFacts & { number: string })[] | null
}

/** Lines that are named; the list of certificates has the rest. */
const LINES = 5

/** The products that lose their star soon or have lost it: first those that can still be saved, soonest first. */
export function certificateWarnings(
  products: readonly ProductWithCertificates[],
  today: IsoDay
): ProducerDashboardResponse["certificates"] {
  const lines = products.flatMap((entry): CertificateWarningLine[] => {
    const warning = certificateWarning(entry.certificates ?? [], today)
    if (!warning) return []
    const { number, valid_until } = warning.certificate
    return [
      {
        certified_product_id: entry.certified_product_id,
        product: entry.product,
        number,
        kind: warning.kind,
        valid_until,
        days_left: warning.kind === "ends" ? warning.days_left : null,
      },
    ]
  })
  const urgent = lines.sort((a, b) => order(a) - order(b) || a.product.localeCompare(b.product))
  return { count: lines.length, lines: urgent.slice(0, LINES) }
}

const order = ({ days_left }: CertificateWarningLine) => days_left ?? Number.MAX_SAFE_INTEGER
