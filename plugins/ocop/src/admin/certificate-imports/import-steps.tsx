import { clx } from "@medusajs/ui"
import { CheckMini } from "@medusajs/icons"
import { useMessages } from "../messages/use-messages"

const STEPS = ["columns", "preview", "write"] as const
export type Step = (typeof STEPS)[number]

/** The three steps, and where one is. */
export function ImportSteps({ step, finished }: { step: Step; finished: boolean }) {
  const words = useMessages().imports.steps
  const at = STEPS.indexOf(step)
  return (
    <ol aria-label={words.label} className="flex flex-wrap gap-x-6 gap-y-2">
      {STEPS.map((name, index) => {
        const done = index < at || finished
        const current = index === at && !finished
        return (
          <li
            key={name}
            aria-current={current ? "step" : undefined}
            className={clx(
              "txt-small flex items-center gap-2",
              current ? "text-ui-fg-base font-medium" : "text-ui-fg-subtle"
            )}
          >
            <span
              aria-hidden
              className={clx(
                "flex size-6 items-center justify-center rounded-full border tabular-nums",
                current && "bg-ui-bg-interactive text-ui-fg-on-color border-transparent"
              )}
            >
              {done ? <CheckMini /> : index + 1}
            </span>
            {words[name]}
            {done && <span className="sr-only">({words.done})</span>}
          </li>
        )
      })}
    </ol>
  )
}
