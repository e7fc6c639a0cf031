import { CertifiedProductsResponse, type CertifiedProductChoice } from "@ocop/contract"
import { askProducer } from "~/features/portal-session/ask-producer.server"

/** What the register has of this producer, for choosing; a star comes from here and is never typed. */
export async function certifiedChoices(request: Request): Promise<CertifiedProductChoice[]> {
  const path = "/producer/certified-products"
  return (await askProducer(request, CertifiedProductsResponse, path)).certified_products
}
