import { Text } from "@medusajs/ui"
import { useLanguage } from "../messages/use-language"
import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"
import { Fact, Facts } from "../ui/facts"
import { TextLink } from "../ui/text-link"
import { groupName } from "./group-name"
import { placeToday } from "./place-today"
import type { CertificateDetail } from "./use-certificate"

/** Who, what, where and since when, as it was certified; and where that is today. */
export function CertificateFacts({ certificate }: { certificate: CertificateDetail }) {
  const messages = useMessages()
  const language = useLanguage()
  const { certificatePage, certificate: words, day } = messages
  const facts = certificatePage.facts
  const { product, producer, place, date_precision, score } = certificate
  return (
    <Box title={facts.title}>
      <Facts>
        <Fact name={words.fields.number ?? ""}>
          {certificate.number}
          {certificate.number_assigned && <Aside>{facts.assigned}</Aside>}
        </Fact>
        <Fact name={facts.product}>{product.name}</Fact>
        <Fact name={facts.group}>{groupName(product.group_code, language)}</Fact>
        <Fact name={facts.producer}>{producer.name}</Fact>
        <Fact name={facts.producerStatus}>
          {words.producerStatuses[producer.status] ?? producer.status}
        </Fact>
        <Fact name={facts.placeAsCertified}>{place.certified_as}</Fact>
        <Fact name={facts.placeToday}>{placeToday(place, facts.formerly)}</Fact>
        <Fact name={words.fields.stars ?? ""}>{words.stars(certificate.stars_certified)}</Fact>
        <Fact name={words.fields.score ?? ""}>
          {score === null ? facts.noScore : words.score(score)}
        </Fact>
        <Fact name={words.fields.decision ?? ""}>{certificate.decision}</Fact>
        <Fact name={words.fields.body ?? ""}>{certificate.body}</Fact>
        <Fact name={words.fields.level ?? ""}>{words.levels[certificate.level]}</Fact>
        <Fact name={words.fields.issued_on ?? ""}>
          {day.of(certificate.issued_on, date_precision)}
          {date_precision !== "day" && <Aside>{facts.imprecise}</Aside>}
        </Fact>
        <Fact name={words.fields.valid_until ?? ""}>{day.of(certificate.valid_until)}</Fact>
        {certificate.import_id && (
          <Fact name={facts.fromImport}>
            <TextLink to={`/certificate-imports/${certificate.import_id}`}>
              {facts.openImport}
            </TextLink>
          </Fact>
        )}
      </Facts>
    </Box>
  )
}

function Aside({ children }: { children: string }) {
  return (
    <Text size="xsmall" className="text-ui-fg-muted">
      {children}
    </Text>
  )
}
