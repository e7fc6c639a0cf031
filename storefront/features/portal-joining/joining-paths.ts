import type { RegistrationStep } from "@ocop/rules"
import { shopPath } from "~/platform/i18n/shop-path"

/** Bare addresses; links add the language. */
export const JOINING = "/nha-san-xuat/ho-so"
export const CLAIM = `${JOINING}/nhan-co-so`

const SLUGS: Record<RegistrationStep, string> = {
  producer: "co-so",
  identity: "ma-so",
  place: "dia-chi",
  contact: "dien-thoai",
  bank: "ngan-hang",
  documents: "giay-to",
  consent: "dong-y",
}

/** The screens, in the order in which they are gone through. */
export const STEPS = Object.keys(SLUGS) as RegistrationStep[]

export function stepPath(step: RegistrationStep): string {
  return `${JOINING}/${SLUGS[step]}`
}

/** @returns null for an address that is no step's */
export function stepOfSlug(slug: string): RegistrationStep | null {
  return STEPS.find((step) => SLUGS[step] === slug) ?? null
}

/** The bare address of the next screen; the overview behind the last. */
export function pathAfter(step: RegistrationStep): string {
  const next = STEPS[STEPS.indexOf(step) + 1]
  return next ? stepPath(next) : JOINING
}

/** Where a paper of one kind is sent to, or read when it has an id. */
export function documentPath(kind: string, id?: string): string {
  return shopPath(`${JOINING}/giay/${kind}${id ? `/${encodeURIComponent(id)}` : ""}`)
}
