import assert from "node:assert/strict"
import type { CarrierProvider } from "./carrier-provider"
import { tableCarrier } from "./table-carrier"

/** Every carrier the market can ask; a new adapter is a line here and a service that names it. */
const CARRIERS: readonly CarrierProvider[] = [tableCarrier]

/** @throws AssertionError for an id that no adapter has: a service was written by hand */
export function carrierOf(id: string): CarrierProvider {
  const carrier = CARRIERS.find((known) => known.id === id)
  assert(carrier, `No carrier provider is called ${id}`)
  return carrier
}
