import type { Registration } from "@ocop/contract"
import { Link } from "react-router"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { Notice } from "~/ui/notice"
import { stepPath } from "./joining-paths"
import { stepWords } from "./joining-words"

/** What the operator asks to be changed, with the way to the screen it is about. */
export function CorrectionNote({ correction }: Pick<Registration, "correction">) {
  if (!correction) return null
  const { step, note } = correction
  return (
    <Notice tone="warn">
      <p className="font-bold">
        {step
          ? m.portal_joining_correct_step({ step: stepWords(step).title })
          : m.portal_joining_correct()}
      </p>
      <p className="whitespace-pre-line">{note}</p>
      {step && (
        <Link
          to={shopPath(stepPath(step))}
          className="inline-flex min-h-11 items-center font-bold underline underline-offset-4"
        >
          {m.portal_joining_correct_go()}
        </Link>
      )}
    </Notice>
  )
}
