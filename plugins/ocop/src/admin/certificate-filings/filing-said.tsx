import type { AdminFiling } from "@ocop/contract"
import { fieldValue } from "../certificates/field-value"
import { groupName } from "../certificates/group-name"
import { useLanguage } from "../messages/use-language"
import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"
import { Fact, Facts } from "../ui/facts"
import { FILING_FIELDS, formOf } from "./filing-form"

/** What the producer copied from the paper, once nothing can be changed any more. */
export function FilingSaid({ filing }: { filing: AdminFiling }) {
  const messages = useMessages()
  const language = useLanguage()
  const words = messages.filings.fields
  const said = formOf(filing)
  return (
    <Box title={words.title}>
      <Facts>
        {FILING_FIELDS.map((field) => (
          <Fact
            key={field}
            name={
              field === "product_name" || field === "group_code"
                ? words[field]
                : (messages.certificate.fields[field] ?? field)
            }
          >
            {field === "group_code"
              ? groupName(said[field], language)
              : fieldValue(field, said[field], messages)}
          </Fact>
        ))}
      </Facts>
    </Box>
  )
}
