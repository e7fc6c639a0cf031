import { Button, Text } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { bulkAnswersFor, withBulkAnswer, type Answer, type OpenQuestion } from "./open-questions"

/** One answer for all questions that are still open. Nothing is saved by it yet. */
export function BulkAnswers({
  questions,
  answers,
  onAnswers,
}: {
  questions: readonly OpenQuestion[]
  answers: ReadonlyMap<string, Answer>
  onAnswers: (answers: ReadonlyMap<string, Answer>) => void
}) {
  const words = useMessages().importPreview.questions
  const bulk = bulkAnswersFor(questions, answers)
  if (questions.length < 2 || bulk.length === 0) return null
  return (
    <div
      role="group"
      aria-label={words.bulk}
      className="flex flex-wrap items-center gap-2 px-6 py-3"
    >
      <Text size="small">{words.bulk}:</Text>
      {bulk.map((one) => (
        <Button
          key={one}
          size="small"
          variant="secondary"
          onClick={() => onAnswers(withBulkAnswer(questions, answers, one))}
        >
          {words.bulkAnswers[one]}
        </Button>
      ))}
    </div>
  )
}
