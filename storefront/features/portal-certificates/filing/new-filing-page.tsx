import { useRef } from "react"
import { Form, useNavigation } from "react-router"
import { useFirstWrong } from "~/features/checkout/use-first-wrong"
import { PortalPage } from "~/features/portal/portal-page"
import { m } from "~/platform/paraglide/messages"
import { Button } from "~/ui/button"
import { Notice } from "~/ui/notice"
import { CERTIFICATES } from "../certificate-paths"
import type { NewFilingData } from "./file-certificate.server"
import { troubleWords } from "./filing-trouble"
import type { FilingOutcome } from "./filing-values"
import { PaperQuestions } from "./paper-questions"
import { ProductQuestion } from "./product-question"

/** Copying a paper: what it says first, its pictures on the next page. */
export function NewFilingPage({
  offer,
  outcome,
}: {
  offer: NewFilingData
  outcome: FilingOutcome | undefined
}) {
  const form = useRef<HTMLFormElement>(null)
  const busy = useNavigation().state !== "idle"
  const values = outcome?.values ?? {}
  useFirstWrong(form, outcome?.wrong)
  const errorOf = (field: string) =>
    outcome?.wrong.includes(field) ? wordsFor(outcome.code) : undefined
  return (
    <PortalPage
      title={m.portal_certificates_file_new()}
      lead={m.portal_certificates_file_lead()}
      back={{ to: CERTIFICATES, name: m.portal_certificates_title() }}
    >
      {outcome && (
        <Notice tone="warn" role="alert">
          {outcome.code ? troubleWords(outcome.code) : m.portal_certificates_check_fields()}
        </Notice>
      )}
      <Form ref={form} method="post" noValidate className="max-w-2xl space-y-5">
        <input type="hidden" name="key" value={values.key ?? offer.key} />
        <ProductQuestion {...offer} values={values} errorOf={errorOf} />
        <PaperQuestions values={values} errorOf={errorOf} />
        <Button className="w-full sm:w-auto" disabled={busy}>
          {m.portal_certificates_to_photos()}
        </Button>
        <p className="text-sm text-ink-soft">{m.portal_certificates_what_next()}</p>
      </Form>
    </PortalPage>
  )
}

const wordsFor = (code: string | null): string =>
  code ? troubleWords(code) : m.portal_certificates_field_wrong()
