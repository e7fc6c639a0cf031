import type { MedusaContainer } from "@medusajs/framework/types"
import { addressKey, keepRefusal, parseVietnamesePhone, refusals } from "@ocop/rules"
import { ORIGIN_MODULE } from "../../modules/origin"
import { refuse } from "../steps/refuse"

/** What of Medusa's address a customer's own may say; a district or a postcode is nothing (SPEC AB1). */
export interface SentAddress {
  first_name?: string | null
  last_name?: string | null
  phone?: string | null
  address_1?: string | null
  province?: string | null
  metadata?: Record<string, unknown> | null
  is_default_shipping?: boolean
}

/** Columns of `customer_address`, as they are written. */
export interface WrittenAddress {
  first_name: string
  last_name: string
  phone: string
  address_1: string
  city: string
  province: string
  country_code: "vn"
  metadata: { commune_code: string }
}

/**
 * An address as it is kept: its commune by the gazetteer and under today's name, whatever was sent for it, its
 * number in one form.
 *
 * @throws MedusaError with the refusal's code
 */
export function addressToWrite(container: MedusaContainer, sent: SentAddress): WrittenAddress {
  const places = container.resolve(ORIGIN_MODULE).gazetteer()
  const commune = places.commune(String(sent.metadata?.commune_code ?? ""))
  const typed = {
    name: tidy([sent.last_name, sent.first_name].filter(Boolean).join(" ")),
    phone: sent.phone ?? "",
    province_code: sent.province ?? "",
    street: tidy(sent.address_1 ?? ""),
  }
  const refusal = keepRefusal(typed, commune)
  if (refusal) refuse(refusal)
  if (!commune) refuse(refusals.addressInvalid("it names no commune of today"))
  return {
    first_name: tidy(sent.first_name ?? ""),
    last_name: tidy(sent.last_name ?? ""),
    phone: parseVietnamesePhone(typed.phone) ?? typed.phone,
    address_1: typed.street,
    city: `${commune.type.charAt(0).toUpperCase()}${commune.type.slice(1)} ${commune.name}`,
    province: commune.province_code,
    country_code: "vn",
    metadata: { commune_code: commune.code },
  }
}

/** Two rows of one key are one address (SPEC AB3). */
export function keyOfAddress(row: SentAddress): string {
  const { first_name, last_name, phone, address_1, metadata } = row
  return addressKey(
    {
      name: [last_name, first_name].filter(Boolean).join(" "),
      phone: phone ?? "",
      street: address_1 ?? "",
    },
    String(metadata?.commune_code ?? "")
  )
}

const tidy = (text: string) => text.normalize("NFC").trim().replace(/\s+/g, " ")
