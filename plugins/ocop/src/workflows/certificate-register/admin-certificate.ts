import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AdminCertificateResponse, CertificateNotice } from "@ocop/contract"
import type { Gazetteer, IsoDay } from "@ocop/rules"
import type * as z from "@medusajs/framework/zod"
import { certificateLife } from "./certificate-life"
import { listingsOfProduct } from "./listings-of-product"
import { presentHistory } from "./present-history"
import { presentEvent, presentNotice, presentScan } from "./present-papers"
import type { EventRow, ScanOfCertificate } from "./present-papers"
import { presentPlace } from "./present-place"
import { presentInForce, presentRevocation, presentStanding } from "./present-standing"
import { readableActors } from "./readable-actors"
import { registerRow } from "./register-row"

type AdminCertificateDetail = AdminCertificateResponse["certificate"]
type NoticeRow = z.infer<typeof CertificateNotice>

/** All that an operator may know of a certificate on that day; null when it is not there. */
export async function adminCertificate(
  container: MedusaContainer,
  id: string,
  today: IsoDay,
  places: Gazetteer
): Promise<AdminCertificateDetail | null> {
  const life = await certificateLife(container, { id })
  if (!life) {
    return null
  }
  const { certificate, certificates, product, producer } = life
  const { events, scans, notices } = await papersOf(container, id)
  const actors = await readableActors(
    container,
    events.map(({ actor }) => actor)
  )
  const listings = await listingsOfProduct(container, product.id)
  return {
    ...registerRow(
      certificate,
      presentStanding(certificate, certificates, today),
      product,
      producer,
      places
    ),
    revoked: presentRevocation(certificate),
    place: presentPlace(producer, places),
    in_force: presentInForce(certificates, today),
    events: events.map((event) => presentEvent(event, actors)),
    scans: scans.map(presentScan),
    notices: notices.map(presentNotice),
    history: presentHistory(life, today),
    others: certificates
      .filter((other) => other.id !== id)
      .map((other) => ({
        id: other.id,
        number: other.number,
        state: presentStanding(other, certificates, today).state,
        stars_certified: other.stars,
        issued_on: other.issued_on,
        valid_until: other.valid_until,
      })),
    listings: listings.map(({ product_id, title, status }) => ({ product_id, title, status })),
  }
}

/** What was written about the certificate, oldest first. */
async function papersOf(container: MedusaContainer, certificate_id: string) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const read = async <T>(entity: string): Promise<T[]> => {
    const { data } = await query.graph({
      entity,
      fields: ["*"],
      filters: { certificate_id },
      pagination: { order: { id: "ASC" } },
    })
    return data as unknown as T[]
  }
  return {
    events: await read<EventRow>("certificate_event"),
    scans: await read<ScanOfCertificate>("certificate_scan"),
    notices: await read<NoticeRow>("certificate_notice"),
  }
}
