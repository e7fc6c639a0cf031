import type { CertificateImport } from "@ocop/contract"
import { Button, Text, toast } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { Failed } from "../ui/failed"
import { Loading } from "../ui/loading"
import { Note } from "../ui/note"
import { BulkAnswers } from "./bulk-answers"
import { choicesOf, openQuestions, type Answer } from "./open-questions"
import { QuestionCard } from "./question-card"
import { useChoose } from "./use-import"
import { useRowsToChoose } from "./use-import-rows"

/** What the list leaves open. Answers are gathered and saved together, as each saving makes a new preview. */
export function Questions({
  list,
  answers,
  onAnswers,
}: {
  list: CertificateImport
  answers: ReadonlyMap<string, Answer>
  onAnswers: (answers: ReadonlyMap<string, Answer>) => void
}) {
  const { importPreview } = useMessages()
  const words = importPreview.questions
  const { data, error, isPending, refetch } = useRowsToChoose(list)
  const choose = useChoose(list.id, () => {
    onAnswers(new Map())
    toast.success(words.saved)
  })
  if (isPending) return <Loading label={importPreview.loading} />
  if (error) return <Failed error={error} onRetry={() => void refetch()} />
  const questions = openQuestions(data.rows)
  if (questions.length === 0) return <Note>{importPreview.empty}</Note>

  const choices = choicesOf(questions, answers)

  return (
    <div className="divide-y">
      <Text size="small" className="text-ui-fg-subtle px-6 py-3">
        {words.intro}
      </Text>
      <BulkAnswers questions={questions} answers={answers} onAnswers={onAnswers} />
      <ul className="divide-y">
        {questions.map((question) => (
          <li key={question.key}>
            <QuestionCard
              question={question}
              answer={answers.get(question.key) ?? null}
              onAnswer={(given) => onAnswers(new Map(answers).set(question.key, given))}
            />
          </li>
        ))}
      </ul>
      {data.count > data.rows.length && <Note>{words.more(data.count - data.rows.length)}</Note>}
      {choose.error && <Failed error={choose.error} />}
      <div className="flex flex-wrap items-center gap-3 px-6 py-4">
        <Button
          size="small"
          disabled={choices.length === 0}
          isLoading={choose.isPending}
          onClick={() => choose.mutate(choices)}
        >
          {choose.isPending
            ? words.saving
            : words.save(new Set(choices.map(({ row }) => row)).size)}
        </Button>
        {answers.size > 0 && (
          <Button size="small" variant="secondary" onClick={() => onAnswers(new Map())}>
            {words.reset}
          </Button>
        )}
        <Text role="status" size="small" className="text-ui-fg-subtle">
          {words.unanswered(questions.length - answers.size)}
        </Text>
      </div>
    </div>
  )
}
