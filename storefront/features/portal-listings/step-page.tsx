import { Link } from "react-router"
import { BackLink } from "~/features/portal/back-link"
import { m } from "~/platform/paraglide/messages"
import { BasicsStep } from "./edit/basics-step"
import { LabelStep } from "./edit/label-step"
import { OfferStep } from "./edit/offer-step"
import type { StepProps } from "./edit/step-props"
import { StoryStep } from "./edit/story-step"
import { EffectNote } from "./effect-note"
import { listingPath } from "./listing-paths"
import { PicturesStep } from "./pictures/pictures-step"
import { nextStep, type Step, stepsOf } from "./steps"
import { stepWords } from "./step-words"

type StepPageProps = Omit<StepProps, "submit"> & {
  step: Step
  /** Code of a picture that was sent without scripts and refused. */
  pictureTrouble: string | null
}

/** One step of a listing's form. */
export function StepPage({ step, data, outcome, pictureTrouble }: StepPageProps) {
  const { listing, wording } = data
  const draft = listing.status === "draft"
  const props = { data, outcome, submit: submitWords(step, draft, data) }
  return (
    <main id="noi-dung" className="mx-auto max-w-2xl space-y-4 px-4 py-4">
      <BackLink
        to={listingPath(listing.id)}
        name={wording.title || m.portal_listings_back_to_listing()}
      />
      {draft ? (
        <StepTrail id={listing.id} step={step} steps={stepsOf(wording)} />
      ) : (
        <h1 className="text-2xl">{stepWords(step)}</h1>
      )}
      <EffectNote listing={listing} live={step === "goi"} />
      {step === "ten" && <BasicsStep {...props} />}
      {step === "anh" && <PicturesStep {...props} trouble={pictureTrouble} />}
      {step === "goi" && <OfferStep {...props} />}
      {step === "nhan" && <LabelStep {...props} />}
      {step === "chuyen" && <StoryStep {...props} />}
    </main>
  )
}

function submitWords(step: Step, draft: boolean, { wording }: StepProps["data"]): string {
  if (!draft) return m.portal_listings_save()
  return nextStep(step, wording) ? m.portal_listings_save_next() : m.portal_listings_save_last()
}

/** Where one is, and a way to every other step: nothing has to be done in order. */
function StepTrail({ id, step, steps }: { id: string; step: Step; steps: Step[] }) {
  const number = Math.max(steps.indexOf(step) + 1, 1)
  return (
    <div className="space-y-2">
      <p className="text-sm text-ink-soft">
        {m.portal_listings_step_of({ step: number, steps: steps.length })}
      </p>
      <h1 className="text-2xl">{stepWords(step)}</h1>
      <nav aria-label={m.portal_listings_steps()}>
        <ol className="flex gap-1">
          {steps.map((other, index) => (
            <li key={other} className="flex-1">
              <Link
                to={listingPath(id, other)}
                aria-label={stepWords(other)}
                aria-current={other === step ? "step" : undefined}
                className="flex h-11 items-center"
              >
                <span
                  className={`h-2 w-full rounded-full ${index < number ? "bg-brand" : "bg-line"}`}
                />
              </Link>
            </li>
          ))}
        </ol>
      </nav>
    </div>
  )
}
