import type { VerifiedCertificate } from "@ocop/contract"
import { groupName } from "~/features/group/product-group"
import { levelWords } from "~/features/product/certificate-words"
import { formatDay } from "~/platform/day"
import { m } from "~/platform/paraglide/messages"
import { dayWords } from "./day-words"
import { findCertificate } from "./find-certificate.server"
import { historyWords } from "./history-words.server"
import { verdictWords } from "./verdict-words.server"

/** Everything the verify page shows; null when the register does not know the number. */
export async function loadCertificate(number: string) {
  const certificate = await findCertificate(number)
  return certificate && presentCertificate(certificate)
}
export type CertificateView = ReturnType<typeof presentCertificate>

/** Puts words to what the register says, in the language of the request. */
export function presentCertificate(certificate: VerifiedCertificate) {
  const { body, level, product, place, issued_on, valid_until, date_precision } = certificate
  const exact = date_precision === "day"
  const { history: _told, ...facts } = certificate
  return {
    ...facts,
    verdict: verdictWords(certificate),
    history: historyWords(certificate),
    group: groupName(product.group_code),
    recognisedBy: `${body} (${levelWords(level)})`,
    issuedOn: dayWords(issued_on, date_precision),
    lastDay: dayWords(valid_until, date_precision),
    /** Said only when the source is less exact than the day on which the shop stops counting. */
    lastDayNote: exact ? null : m.verify_last_day_careful({ until: formatDay(valid_until) }),
    checkedOn: formatDay(certificate.checked_on),
    placeToday: placeToday(place),
  }
}

function placeToday({ commune, province, former_province }: VerifiedCertificate["place"]): string {
  const unit = [commune, province].filter(Boolean).join(", ")
  return former_province ? `${unit} ${m.place_before_merger({ name: former_province })}` : unit
}
