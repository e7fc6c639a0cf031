import { MedusaError } from "@medusajs/framework/utils"
import { expect } from "vitest"

/** The code of the refusal that a call ends in. */
export function refusal(call: () => unknown): string {
  try {
    call()
  } catch (error) {
    expect(error).toMatchObject({ type: MedusaError.Types.INVALID_DATA })
    return String((error as { code?: unknown }).code)
  }
  throw new Error("It was not refused")
}
