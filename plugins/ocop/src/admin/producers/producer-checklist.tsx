import { CheckCircleSolid, XCircle } from "@medusajs/icons"
import { REGISTRATION_STEPS } from "@ocop/rules"
import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"
import type { ProducerDetail } from "./use-producer"

/** Which steps of the registration are whole. */
export function ProducerChecklist({ registration }: Pick<ProducerDetail, "registration">) {
  const words = useMessages().producers
  if (!registration) return null
  return (
    <Box title={words.checklist}>
      <ul className="divide-y">
        {REGISTRATION_STEPS.map((step) => {
          const done = registration.checklist.every((item) => item.step !== step || item.done)
          return (
            <li key={step} className="txt-small flex items-center gap-2 px-6 py-2">
              {done ? (
                <CheckCircleSolid className="text-ui-tag-green-icon" />
              ) : (
                <XCircle className="text-ui-fg-muted" />
              )}
              <span className="flex-1">{words.steps[step]}</span>
              <span className="text-ui-fg-subtle">{done ? words.whole : words.lacking}</span>
            </li>
          )
        })}
      </ul>
    </Box>
  )
}
