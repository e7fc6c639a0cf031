import { Carrier, type DeliveryServiceView, type SetDeliveryServiceBody } from "@ocop/contract"
import { typedWhole } from "../money/typed-whole"

/** A service as it is typed. */
export interface ServiceTyped {
  readonly code: string
  readonly name: string
  readonly carrier: Carrier
  readonly cold: boolean
  readonly active: boolean
  readonly max: string
  readonly divisor: string
}

export type ServiceProblem = "code" | "codeTaken" | "name" | "max" | "divisor"

export const carrierOf = (carrier: string): Carrier => Carrier.catch("other").parse(carrier)

export const typedService = (service: DeliveryServiceView | null): ServiceTyped => ({
  code: service?.code ?? "",
  name: service?.name ?? "",
  carrier: carrierOf(service?.carrier ?? "viettel_post"),
  cold: service?.cold ?? false,
  active: service?.active ?? true,
  max: String(service?.max_parcel_g ?? 30_000),
  divisor: service ? String(service.volumetric_divisor ?? "") : "6000",
})

/**
 * What is wrong with it, and what is sent, without a price list, when nothing is.
 *
 * @param taken codes of other services
 */
export function readTypedService(
  { code, name, carrier, cold, active, max, divisor }: ServiceTyped,
  taken: readonly string[]
): { problems: ReadonlySet<ServiceProblem>; service: SetDeliveryServiceBody | null } {
  const problems = new Set<ServiceProblem>()
  const grams = within(max, 100, 1_000_000)
  const volume = divisor.trim() ? within(divisor, 1_000, 20_000) : null
  if (!/^[a-z][a-z0-9-]{1,30}$/.test(code) || code === "pickup") problems.add("code")
  if (taken.includes(code)) problems.add("codeTaken")
  if (name.trim().length < 2) problems.add("name")
  if (grams === null) problems.add("max")
  if (divisor.trim() && volume === null) problems.add("divisor")
  if (grams === null || problems.size > 0) return { problems, service: null }
  const service = {
    code,
    name: name.trim(),
    carrier,
    cold,
    active,
    max_parcel_g: grams,
    volumetric_divisor: volume,
    list: null,
  }
  return { problems, service }
}

function within(text: string, least: number, most: number): number | null {
  const number = typedWhole(text)
  return number !== null && number >= least && number <= most ? number : null
}
