import { Text } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"
import { Fact, Facts } from "../ui/facts"
import type { ProducerDetail } from "./use-producer"

/** Who it is by its papers, where it is and where it is paid. What is not known is not shown. */
export function ProducerFacts({ detail: { producer, registration } }: { detail: ProducerDetail }) {
  const { producers: words, day } = useMessages()
  const { facts } = words
  const said = registration?.fields
  const lines: [string, string | null | undefined][] = [
    [facts.legal_name, said?.legal_name],
    [facts.representative, said?.representative ?? producer.representative],
    [facts.tax_code, said?.tax_code ?? producer.tax_code],
    [facts.personal_id, said?.personal_id],
    [facts.birth_date, said?.birth_date && day.of(said.birth_date)],
    [facts.place, producer.place],
    [facts.address_line, said?.address_line],
    [facts.phone, said?.phone],
    [facts.bank, registration?.bank_name],
    [facts.account, said?.bank_account],
  ]
  return (
    <Box title={facts.title} hint={registration ? undefined : facts.notFromPortal}>
      <Facts>
        {lines.map(([name, value]) =>
          value ? (
            <Fact key={name} name={name}>
              {value}
            </Fact>
          ) : null
        )}
        {said?.bank_holder && (
          <Fact name={facts.holder}>
            {said.bank_holder}
            {!registration?.holder_fits && (
              <Text size="xsmall" className="text-ui-tag-orange-text">
                {facts.holderDiffers}
              </Text>
            )}
          </Fact>
        )}
        {producer.certified_products.length > 0 && (
          <Fact name={facts.certified}>{producer.certified_products.join("; ")}</Fact>
        )}
      </Facts>
    </Box>
  )
}
