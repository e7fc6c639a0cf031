import type { Commune } from "@ocop/contract"
import { communeName } from "./commune-name"
import type { DeliveryValues } from "./checkout-values"
import { medusaName, personName } from "./person-name"
import { phoneText } from "./phone-text"

type MedusaAddress = {
  first_name?: string | null | undefined
  last_name?: string | null | undefined
  phone?: string | null | undefined
  address_1?: string | null | undefined
  city?: string | null | undefined
  province?: string | null | undefined
}

/**
 * Vietnam's two levels in Medusa's address: `province` is the province's code, `city` the commune as
 * a courier reads it, `metadata` keeps its code. Nothing goes where a postcode or district would.
 */
export function medusaAddress(delivery: {
  name: string
  phone: string
  street: string
  province_code: string
  commune: Commune
}) {
  return {
    ...medusaName(delivery.name),
    phone: delivery.phone,
    address_1: delivery.street,
    city: communeName(delivery.commune),
    province: delivery.province_code,
    country_code: "vn",
    metadata: { commune_code: delivery.commune.code },
  }
}

/**
 * An address kept by Medusa, as fields of the form. The commune is found again by its name, which is unique
 * in a province, because Medusa's cart does not give the metadata of its address.
 *
 * @param communes of the address's province
 */
export function deliveryValues(
  address: MedusaAddress,
  communes: readonly Commune[]
): DeliveryValues {
  return {
    name: personName(address),
    phone: phoneText(address.phone ?? ""),
    province_code: address.province ?? "",
    commune_code: communes.find((commune) => isNamed(commune, address.city))?.code ?? "",
    street: address.address_1 ?? "",
  }
}

/** With or without its type in front: others write addresses, too. */
function isNamed(commune: Commune, city: string | null | undefined): boolean {
  return city === communeName(commune) || city === commune.name
}
