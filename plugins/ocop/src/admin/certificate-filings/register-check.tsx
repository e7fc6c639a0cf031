import type { AdminFiling } from "@ocop/contract"
import { Alert, Label, RadioGroup, Text } from "@medusajs/ui"
import { CertifiedStars } from "../certificates/certified-stars"
import { StateBadge } from "../certificates/state-badge"
import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"
import { TextLink } from "../ui/text-link"

/** What accepting the claim would do to the register, and what the register says of the product. */
export function RegisterCheck({
  register,
  product,
  onProduct,
}: {
  register: AdminFiling["register"]
  /** A register entry, "new", or null while nobody has chosen. */
  product: string | null
  onProduct: (product: string) => void
}) {
  const { filings, day } = useMessages()
  const words = filings.register
  const { outcome, problems, candidates, holder } = register
  const calm = outcome !== "refused" && outcome !== "needs_choice"
  const known = register.product
  return (
    <Box title={words.title}>
      <div className="flex flex-col gap-4 px-6 py-4">
        <Alert variant={calm ? "info" : "warning"}>
          {[words.outcomes[outcome] ?? outcome, ...problems.map((one) => words.problems[one])].join(
            " "
          )}
        </Alert>
        {holder && (
          <Text size="small">
            {words.holder(holder.product, holder.producer)}{" "}
            <TextLink to={`/certificates/${holder.certificate_id}`}>{words.openHolder}</TextLink>
          </Text>
        )}
        {candidates.length > 0 && (
          <fieldset className="flex flex-col gap-2">
            <legend className="txt-compact-small-plus">{words.which}</legend>
            <RadioGroup value={product ?? ""} onValueChange={onProduct}>
              {[...candidates, { id: "new", name: words.newProduct, detail: "" }].map((one) => (
                <div key={one.id} className="flex items-center gap-2">
                  <RadioGroup.Item value={one.id} id={`of-${one.id}`} />
                  <Label htmlFor={`of-${one.id}`} size="small">
                    {one.name} <span className="text-ui-fg-muted">{one.detail}</span>
                  </Label>
                </div>
              ))}
            </RadioGroup>
          </fieldset>
        )}
        {known && (
          <div className="flex flex-col gap-2">
            <Text size="small" weight="plus">
              {words.of}: {known.name}
            </Text>
            {known.certificates.length === 0 && <Text size="small">{words.none}</Text>}
            <ul className="flex flex-col gap-2">
              {known.certificates.map((one) => (
                <li key={one.id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
                  <TextLink to={`/certificates/${one.id}`}>{one.number}</TextLink>
                  <CertifiedStars stars={one.stars_certified} state={one.state} />
                  <StateBadge state={one.state} days_left={one.days_left} />
                  <Text size="xsmall" className="text-ui-fg-muted">
                    {one.decision}, {day.of(one.issued_on)}–{day.of(one.valid_until)}
                  </Text>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Box>
  )
}
