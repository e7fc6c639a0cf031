import type { ProgrammeProduct } from "@ocop/contract"
import { Table, Text } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { CertifiedStars } from "../certificates/certified-stars"
import { TextLink } from "../ui/text-link"
import { WideTable } from "../ui/wide-table"

/** Products of the register as the programme counts them. */
export function ProductsTable({ products }: { products: readonly ProgrammeProduct[] }) {
  const { programme, day } = useMessages()
  const words = programme.list
  const place = ({ province, former_province }: ProgrammeProduct) =>
    former_province === null || former_province === province
      ? province
      : words.formerPlace(province, former_province)
  return (
    <WideTable
      label={words.product}
      head={[words.product, words.producer, words.standing, words.listed, words.sales]}
    >
      {products.map((product) => (
        <Table.Row key={product.certified_product_id}>
          <Table.Cell className="min-w-56 break-words py-2">
            {product.certificate ? (
              <TextLink to={`/certificates/${product.certificate.id}`}>{product.name}</TextLink>
            ) : (
              product.name
            )}
            <Text size="xsmall" className="text-ui-fg-muted">
              {product.certificate?.number}
            </Text>
          </Table.Cell>
          <Table.Cell className="min-w-52 break-words py-2">
            <TextLink to={`/producers/${product.producer_id}`}>{product.producer}</TextLink>
            <Text size="xsmall" className="text-ui-fg-muted">
              {place(product)}
            </Text>
          </Table.Cell>
          <Table.Cell className="min-w-40 py-2">
            {product.standing === "certified" && product.stars !== null ? (
              <CertifiedStars stars={product.stars} state="valid" />
            ) : (
              words.standings[product.standing]
            )}
            <Text size="xsmall" className="text-ui-fg-muted">
              {product.standing === "certified" &&
                product.certificate &&
                words.until(day.of(product.certificate.valid_until))}
              {product.lost_on !== null &&
                product.standing !== "potential" &&
                words.since(day.of(product.lost_on))}
            </Text>
          </Table.Cell>
          <Table.Cell>{words.isListed[`${product.is_listed}`]}</Table.Cell>
          <Table.Cell className="whitespace-nowrap py-2 tabular-nums">
            {programme.dong(product.sales)}
            <Text size="xsmall" className="text-ui-fg-muted">
              {words.pieces(programme.number(product.pieces))}
            </Text>
          </Table.Cell>
        </Table.Row>
      ))}
    </WideTable>
  )
}
