import type { ChooseImportBody, ImportRow } from "@ocop/contract"

type Asked = NonNullable<ImportRow["question"]>

/** A question of the preview, with every row that asks it: one answer is enough. */
export interface OpenQuestion {
  readonly key: string
  readonly kind: Asked["kind"]
  /** The producer or product, as the list writes it. */
  readonly name: string
  /** What tells it from others of that name. */
  readonly detail: string
  readonly candidates: Asked["candidates"]
  /** The products that the cell seems to name. */
  readonly several: readonly string[]
  /** Rows of the sheet. */
  readonly rows: readonly number[]
}

type Choice = ChooseImportBody["choices"][number]
/** What an operator says to a question. */
export type Answer = Omit<Choice, "row">

/** Rows that say the same, and could be the same, are asked about once; in the order of the list. */
export function openQuestions(rows: readonly ImportRow[]): OpenQuestion[] {
  const questions = new Map<string, OpenQuestion>()
  for (const row of rows) {
    if (!row.question) continue
    const question = questionOf(row, row.question)
    const known = questions.get(question.key)
    const all = [...new Set([...(known?.rows ?? []), row.row])]
    questions.set(question.key, { ...question, rows: all })
  }
  return [...questions.values()]
}

function questionOf(row: ImportRow, { kind, candidates }: Asked): OpenQuestion {
  const aboutProducer = kind === "which_producer"
  const name = aboutProducer ? row.producer : row.product
  const detail = aboutProducer ? row.address || row.province || "" : row.producer
  const same = [
    kind,
    name,
    aboutProducer ? row.province : row.producer,
    candidates.map(({ id }) => id),
  ]
  return {
    key: JSON.stringify(same),
    kind,
    name,
    detail,
    candidates,
    several: row.several,
    rows: [row.row],
  }
}

/** What is sent: each answer, for each row of its question. */
export function choicesOf(
  questions: readonly OpenQuestion[],
  answers: ReadonlyMap<string, Answer>
): Choice[] {
  return questions.flatMap(({ key, rows }) => {
    const answer = answers.get(key)
    return answer ? rows.map((row) => ({ row, ...answer })) : []
  })
}

/** An answer for many questions at once. */
export const BULK_ANSWERS = ["new_producer", "new_product", "one", "several", "skip"] as const
export type BulkAnswer = (typeof BULK_ANSWERS)[number]

const BULK: Readonly<Record<BulkAnswer, { kind: Asked["kind"] | null; answer: Answer }>> = {
  new_producer: { kind: "which_producer", answer: { producer: "new" } },
  new_product: { kind: "which_product", answer: { product: "new" } },
  one: { kind: "one_or_several", answer: { products: "one" } },
  several: { kind: "one_or_several", answer: { products: "several" } },
  skip: { kind: null, answer: { skip: true } },
}

const fits = (bulk: BulkAnswer, question: OpenQuestion) =>
  BULK[bulk].kind === null || BULK[bulk].kind === question.kind

/** The bulk answers that at least one open question can take. */
export function bulkAnswersFor(
  questions: readonly OpenQuestion[],
  answers: ReadonlyMap<string, Answer>
): BulkAnswer[] {
  const open = questions.filter(({ key }) => !answers.has(key))
  return BULK_ANSWERS.filter((bulk) => open.some((question) => fits(bulk, question)))
}

/** The answers with a bulk answer to every open question that can take it; given ones stay. */
export function withBulkAnswer(
  questions: readonly OpenQuestion[],
  answers: ReadonlyMap<string, Answer>,
  bulk: BulkAnswer
): Map<string, Answer> {
  const added = questions
    .filter((question) => !answers.has(question.key) && fits(bulk, question))
    .map((question) => [question.key, BULK[bulk].answer] as const)
  return new Map([...answers, ...added])
}
