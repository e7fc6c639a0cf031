import type { Registration } from "@ocop/contract"
import type { RegistrationStep } from "@ocop/rules"
import { useRef } from "react"
import { Form, Link, useNavigation } from "react-router"
import { useFirstWrong } from "~/features/checkout/use-first-wrong"
import { PortalPage } from "~/features/portal/portal-page"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { Button } from "~/ui/button"
import { Notice } from "~/ui/notice"
import { CorrectionNote } from "./correction-note"
import { JOINING, STEPS, pathAfter, stepPath } from "./joining-paths"
import { joiningTroubleWords, stepWords } from "./joining-words"
import type { StepOutcome } from "./save-step.server"
import { StepFields, type StepOffer } from "./steps/step-fields"
import { DocumentsStep } from "./steps/documents-step"

type StepPageProps = {
  step: RegistrationStep
  registration: Registration
  offer: StepOffer
  outcome: StepOutcome | undefined
  /** A code of the backend about a paper that was not taken. */
  trouble: string | null
}

/** One screen of the registration: few fields, saved when it goes on. */
export function StepPage({ step, registration, offer, outcome, trouble }: StepPageProps) {
  const at = STEPS.indexOf(step)
  const { title, lead } = stepWords(step)
  const before = STEPS[at - 1]
  const problem = outcome?.trouble ?? trouble
  return (
    <PortalPage
      title={title}
      lead={lead}
      back={
        before
          ? { to: stepPath(before), name: stepWords(before).title }
          : { to: JOINING, name: m.portal_joining_title() }
      }
    >
      <Progress at={at} />
      {registration.correction?.step === step && (
        <CorrectionNote correction={{ step: null, note: registration.correction.note }} />
      )}
      {problem && (
        <Notice tone="warn" role="alert">
          {joiningTroubleWords(problem)}
        </Notice>
      )}
      {step === "documents" ? (
        <>
          <DocumentsStep registration={registration} />
          <GoOn step={step} />
        </>
      ) : (
        <StepForm step={step} registration={registration} offer={offer} outcome={outcome} />
      )}
    </PortalPage>
  )
}

function StepForm({ step, registration, offer, outcome }: Omit<StepPageProps, "trouble">) {
  const form = useRef<HTMLFormElement>(null)
  useFirstWrong(form, outcome?.wrong)
  const sending = useNavigation().formMethod === "POST"
  return (
    <Form ref={form} key={step} method="post" noValidate className="max-w-xl space-y-5">
      <StepFields step={step} registration={registration} offer={offer} outcome={outcome} />
      <div className="flex flex-col gap-3 sm:flex-row">
        <Button name="intent" value="next" disabled={sending}>
          {m.portal_joining_next()}
        </Button>
        <Button name="intent" value="later" variant="outline" disabled={sending}>
          {m.portal_joining_later()}
        </Button>
      </div>
    </Form>
  )
}

function GoOn({ step }: { step: RegistrationStep }) {
  return (
    <Link
      to={shopPath(pathAfter(step))}
      className="inline-flex min-h-11 w-full items-center justify-center rounded-lg bg-brand px-5 py-2 font-bold text-on-brand no-underline hover:bg-brand-strong sm:w-auto"
    >
      {m.portal_joining_next()}
    </Link>
  )
}

function Progress({ at }: { at: number }) {
  const words = m.portal_joining_progress({ step: at + 1, steps: STEPS.length })
  return (
    <div className="max-w-xl space-y-1">
      <p className="text-sm text-ink-soft">{words}</p>
      <div aria-hidden="true" className="flex gap-1">
        {STEPS.map((step, index) => (
          <span
            key={step}
            className={`h-1.5 flex-1 rounded-full ${index <= at ? "bg-brand" : "bg-line"}`}
          />
        ))}
      </div>
    </div>
  )
}
