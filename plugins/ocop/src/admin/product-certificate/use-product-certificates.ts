import { AdminCertificatesResponse } from "@ocop/contract"
import { useQuery } from "@tanstack/react-query"
import { ask } from "../http/ask"

/** Every certificate of the register entry that a product is joined to. */
export function useProductCertificates(productId: string) {
  return useQuery({
    queryKey: ["ocop", "product-certificates", productId],
    queryFn: ({ signal }) =>
      ask(
        `/admin/certificates?product_id=${encodeURIComponent(productId)}&limit=100`,
        AdminCertificatesResponse,
        { signal }
      ),
  })
}
