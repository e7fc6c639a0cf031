import type { CertificateHistoryEntry } from "@ocop/contract"
import { lifeOfProduct, type HistoryEntry, type IsoDay } from "@ocop/rules"
import type { CertificateLife } from "./certificate-life"

/** The product's whole life until today, corrections of the register's own mistakes among it. */
export function presentHistory(
  {
    certificates,
    nominations,
    corrections,
  }: Pick<CertificateLife, "certificates" | "nominations" | "corrections">,
  today: IsoDay
): CertificateHistoryEntry[] {
  const corrected = corrections.flatMap(
    ({ certificate_id, on_day, document, note }): HistoryEntry[] => {
      const certificate = certificates.find(({ id }) => id === certificate_id)
      return certificate
        ? [
            {
              kind: "corrected",
              on: on_day,
              date_precision: "day",
              number: certificate.number,
              stars_certified: certificate.stars,
              document,
              note,
            },
          ]
        : []
    }
  )
  return lifeOfProduct(certificates, nominations, today, corrected)
}
