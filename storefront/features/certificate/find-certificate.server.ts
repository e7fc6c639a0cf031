import { VerifiedCertificateResponse, type VerifiedCertificate } from "@ocop/contract"
import { askBackend } from "~/platform/backend.server"
import { BackendError } from "~/platform/backend-error"

/**
 * What the register says of a number today; null when it says that it does not know the number.
 *
 * @throws BackendError also for any other 404: only the register's own word may be shown as "not found"
 */
export async function findCertificate(number: string): Promise<VerifiedCertificate | null> {
  try {
    const { certificate } = await askBackend(
      VerifiedCertificateResponse,
      `/store/certificates/${encodeURIComponent(number)}`
    )
    return certificate
  } catch (error) {
    if (error instanceof BackendError && error.code === "ocop.certificate_not_found") return null
    throw error
  }
}
