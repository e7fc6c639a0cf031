import type { ClaimableRecord } from "@ocop/contract"
import { Form } from "react-router"
import { RadioCard } from "~/features/checkout/radio-card"
import { PortalPage } from "~/features/portal/portal-page"
import { m } from "~/platform/paraglide/messages"
import { Button } from "~/ui/button"
import { EmptyState } from "~/ui/empty-state"
import { Notice } from "~/ui/notice"
import { TextField } from "~/ui/text-field"
import { JOINING } from "../joining-paths"
import { joiningTroubleWords } from "../joining-words"
import { PaperField } from "../steps/paper-field"
import type { ClaimOffer, ClaimOutcome } from "./claim.server"

/** A producer that a decision list names finds itself, and says why it is them. */
export function ClaimPage({
  offer: { q, records, proofs, trouble },
  outcome,
}: {
  offer: ClaimOffer
  outcome: ClaimOutcome | undefined
}) {
  const problem = outcome?.trouble ?? trouble
  return (
    <PortalPage
      title={m.portal_joining_claim_title()}
      lead={m.portal_joining_claim_lead()}
      back={{ to: JOINING, name: m.portal_joining_title() }}
    >
      {problem && (
        <Notice tone="warn" role="alert">
          {joiningTroubleWords(problem)}
        </Notice>
      )}
      <section className="max-w-xl space-y-2">
        <h2 className="text-xl">{m.portal_joining_claim_proof()}</h2>
        <p className="text-ink-soft">{m.portal_joining_claim_proof_text()}</p>
        <PaperField kind="claim-proof" papers={proofs} needed />
      </section>
      <section className="max-w-xl space-y-3">
        <h2 className="text-xl">{m.portal_joining_claim_find()}</h2>
        <Form method="get" role="search" className="flex items-end gap-2">
          <TextField
            className="flex-1"
            label={m.portal_joining_claim_search()}
            name="q"
            type="search"
            defaultValue={q}
            maxLength={100}
            autoComplete="off"
          />
          <Button variant="outline">{m.portal_joining_claim_search_go()}</Button>
        </Form>
        {q && records.length === 0 && (
          <EmptyState title={m.portal_joining_claim_nothing()}>
            <p>{m.portal_joining_claim_nothing_text()}</p>
          </EmptyState>
        )}
        {records.length > 0 && <ClaimForm records={records} outcome={outcome} />}
      </section>
    </PortalPage>
  )
}

function ClaimForm({
  records,
  outcome,
}: {
  records: readonly ClaimableRecord[]
  outcome: ClaimOutcome | undefined
}) {
  return (
    <Form method="post" noValidate className="space-y-4">
      <fieldset className="space-y-2">
        <legend className="mb-1 font-bold">{m.portal_joining_claim_which()}</legend>
        {records.map(({ id, name, place, products, product_count }) => (
          <RadioCard
            key={id}
            name="record_id"
            value={id}
            title={name}
            text={`${place}. ${m.portal_joining_claim_products({ products: products.join(", "), count: product_count })}`}
            defaultChecked={records.length === 1}
          />
        ))}
        {outcome?.wrong.includes("record_id") && (
          <p className="text-sm text-danger">{m.portal_joining_claim_wrong_record()}</p>
        )}
      </fieldset>
      <TextField
        label={m.portal_joining_claim_reason()}
        hint={m.portal_joining_claim_reason_hint()}
        name="reason"
        defaultValue={outcome?.reason}
        error={
          outcome?.wrong.includes("reason") ? m.portal_joining_claim_wrong_reason() : undefined
        }
        maxLength={1000}
      />
      <Button className="w-full sm:w-auto">{m.portal_joining_claim_submit()}</Button>
    </Form>
  )
}
