import { RegistrationResponse, type Registration } from "@ocop/contract"
import { askProducer } from "~/features/portal-session/ask-producer.server"
import { BackendError } from "~/platform/backend-error"

/**
 * What the owner has handed in. "hidden" for staff, and "none" for a producer that did not register in the
 * portal: both are no mistake of whoever asks.
 *
 * @throws Response a redirect, when nobody is signed in
 */
export async function loadRegistration(
  request: Request
): Promise<Registration | "hidden" | "none"> {
  try {
    return (await askProducer(request, RegistrationResponse, "/producer/registration")).registration
  } catch (error) {
    if (!(error instanceof BackendError)) throw error
    if (error.code === "ocop.owner_only") return "hidden"
    if (error.code === "ocop.registration_not_found") return "none"
    throw error
  }
}
