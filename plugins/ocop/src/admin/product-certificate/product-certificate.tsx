import { useMessages } from "../messages/use-messages"
import { Text } from "@medusajs/ui"
import { Box } from "../ui/box"
import { Failed } from "../ui/failed"
import { Loading } from "../ui/loading"
import { certificateBehindStar } from "./certificate-behind-star"
import { DecidingCertificate } from "./deciding-certificate"
import { useProductCertificates } from "./use-product-certificates"

/** Beside a product: the star it shows and the certificate behind it, or why it shows none. */
export function ProductCertificate({ productId }: { productId: string }) {
  const words = useMessages().productCertificate
  const { data, error, isPending, refetch } = useProductCertificates(productId)
  const deciding = data && certificateBehindStar(data.certificates)
  return (
    <Box title={words.title} hint={words.rule}>
      {isPending && <Loading label={words.loading} lines={3} />}
      {error && <Failed error={error} onRetry={() => void refetch()} />}
      {deciding && (
        <DecidingCertificate certificate={deciding} others={data.certificates.length - 1} />
      )}
      {deciding === null && (
        <div className="px-6 py-4">
          <Text weight="plus" size="small">
            {words.showsNoStar}
          </Text>
          <Text size="small" className="text-ui-fg-subtle">
            {words.why.none}
          </Text>
        </div>
      )}
    </Box>
  )
}
