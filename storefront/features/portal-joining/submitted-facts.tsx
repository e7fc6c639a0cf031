import type { Registration } from "@ocop/contract"
import { bankOf } from "@ocop/rules"
import { producerKindWords } from "~/features/producer/producer-kind-words"
import { m } from "~/platform/paraglide/messages"
import { FactTable } from "~/ui/fact-table"
import { documentPath } from "./joining-paths"
import { documentWords } from "./joining-words"
import { valuesOf } from "./registration-values"

/** What was handed in, to read. */
export function SubmittedFacts({ registration }: { registration: Registration }) {
  const { fields, documents } = registration
  const typed = valuesOf(registration)
  return (
    <section className="space-y-3">
      <h2 className="text-xl">{m.portal_joining_handed_in()}</h2>
      <FactTable
        facts={[
          [m.portal_joining_kind(), fields.kind && producerKindWords(fields.kind)],
          [m.portal_joining_legal_name(), typed.legal_name],
          [m.portal_joining_representative(), typed.representative],
          [m.portal_joining_tax_code(), typed.tax_code],
          [m.portal_joining_personal_id(), typed.personal_id],
          [m.portal_joining_birth_date(), typed.birth_date],
          [m.portal_joining_address_line(), typed.street],
          [m.portal_joining_phone(), typed.phone],
          [m.portal_joining_bank(), bankOf(typed.bank_bin)?.name],
          [m.portal_joining_account(), typed.bank_account],
          [m.portal_joining_holder(), typed.bank_holder],
        ]}
      />
      <ul className="space-y-1">
        {documents.map(({ id, kind }) => (
          <li key={id}>
            <a
              href={documentPath(kind, id)}
              target="_blank"
              rel="noreferrer"
              className="inline-flex min-h-11 items-center underline"
            >
              {documentWords(kind)}
            </a>
          </li>
        ))}
      </ul>
      <p className="text-ink-soft">{m.portal_joining_change_later()}</p>
    </section>
  )
}
