import { StorefrontVersionResponse } from "@ocop/contract"
import { askBackend } from "~/platform/backend.server"

/** @throws BackendError when the backend does not answer */
export async function askStorefrontVersion(): Promise<string> {
  const { version } = await askBackend(StorefrontVersionResponse, "/store/storefront-version")
  return version
}
