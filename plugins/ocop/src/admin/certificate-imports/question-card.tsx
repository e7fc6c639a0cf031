import { Label, RadioGroup, Text } from "@medusajs/ui"
import { useId } from "react"
import { useMessages } from "../messages/use-messages"
import { answersTo } from "./answers-to"
import type { Answer, OpenQuestion } from "./open-questions"

/** One question with what can be answered. */
export function QuestionCard({
  question,
  answer,
  onAnswer,
}: {
  question: OpenQuestion
  answer: Answer | null
  onAnswer: (answer: Answer) => void
}) {
  const messages = useMessages()
  const words = messages.importPreview.questions
  const id = useId()
  const options = answersTo(question, messages)
  const chosen = options.findIndex((one) => JSON.stringify(one.answer) === JSON.stringify(answer))
  return (
    <div className="flex flex-col gap-3 px-6 py-4">
      <div>
        <Text id={id} size="small" weight="plus" className="break-words">
          {words[question.kind](question.name)}
        </Text>
        <Text size="small" className="text-ui-fg-subtle break-words">
          {[question.detail, words.rows(question.rows)].filter(Boolean).join(" · ")}
        </Text>
        {question.several.length > 0 && (
          <Text size="small" className="text-ui-fg-subtle break-words">
            {question.several.map((name) => `«${name}»`).join(", ")}
          </Text>
        )}
      </div>
      <RadioGroup
        aria-labelledby={id}
        value={chosen < 0 ? "" : String(chosen)}
        onValueChange={(index) => {
          const option = options[Number(index)]
          if (option) onAnswer(option.answer)
        }}
        className="gap-2"
      >
        {options.map((option, index) => (
          <div key={index} className="flex items-start gap-3">
            <RadioGroup.Item className="shrink-0" id={`${id}-${index}`} value={String(index)} />
            <Label htmlFor={`${id}-${index}`} size="small" className="min-w-0 break-words">
              {option.label}
              {option.detail && <span className="text-ui-fg-subtle"> · {option.detail}</span>}
            </Label>
          </div>
        ))}
      </RadioGroup>
    </div>
  )
}
