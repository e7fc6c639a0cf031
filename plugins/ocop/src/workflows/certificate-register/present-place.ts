import type { VerifiedCertificate } from "@ocop/contract"
import type { Gazetteer } from "@ocop/rules"
import { presentOrigin } from "../sale/present-origin"
import type { LifeProducer } from "./certificate-life"

/** A producer's place as the certificate's list wrote it, and the unit it is in today. */
export function presentPlace(
  producer: LifeProducer | null,
  places: Gazetteer
): VerifiedCertificate["place"] {
  const { certified_as, commune, province, province_code, former_province } = presentOrigin(
    {
      certified_as: producer?.place ?? "",
      commune_code: producer?.commune_code ?? null,
      province_code: producer?.province_code ?? "",
      former_province_code: producer?.former_province_code ?? null,
      raw_material_area: null,
    },
    places
  )
  return { certified_as, commune, province, province_code, former_province }
}
