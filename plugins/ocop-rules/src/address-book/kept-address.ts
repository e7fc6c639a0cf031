import { parseVietnamesePhone } from "../phone.js"
import type { Refusal } from "../refusal.js"
import { refusals } from "../refusals.js"

/** So many addresses a customer keeps at most (SPEC AB2). */
export const ADDRESS_BOOK_MAX = 20

/** Not one of the cart's codes: only the page of the address book has to know its words. */
export const ADDRESS_BOOK_FULL = "ocop.address_book_full"

/** An address as it was typed, or as it is kept. */
export interface AddressToKeep {
  readonly name: string
  readonly phone: string
  readonly province_code: string
  readonly street: string
}

/** Its commune by the gazetteer of today; null where it names none. */
export type CommuneOfAddress = { readonly code: string; readonly province_code: string } | null

const NAME = { least: 2, most: 120 }
const STREET = { least: 3, most: 200 }

/** What stands against keeping it (SPEC AB1); null for an address that a parcel can be sent to. */
export function keepRefusal(address: AddressToKeep, commune: CommuneOfAddress): Refusal | null {
  if (!isAsLong(address.name, NAME)) return refusals.contactMissing(["name"])
  if (!parseVietnamesePhone(address.phone)) return refusals.phoneInvalid()
  if (!commune) return refusals.addressInvalid("it names no commune of today")
  if (commune.province_code !== address.province_code)
    return refusals.addressInvalid("the commune is not in the province")
  if (!isAsLong(address.street, STREET))
    return refusals.addressInvalid(
      `the street or hamlet has to have ${STREET.least} to ${STREET.most} letters`
    )
  return null
}

/** Two texts of one address have one key (SPEC AB3): capitals, spaces and how the number is written do not count. */
export function addressKey(address: Omit<AddressToKeep, "province_code">, commune: string): string {
  const phone = parseVietnamesePhone(address.phone) ?? address.phone
  return [tidy(address.name), phone, commune, tidy(address.street)].join("\n")
}

const tidy = (text: string) => text.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase()

function isAsLong(text: string, { least, most }: { least: number; most: number }): boolean {
  const { length } = text.trim()
  return length >= least && length <= most
}
