import type { Messages } from "../messages/vi"
import type { Answer, OpenQuestion } from "./open-questions"

interface PossibleAnswer {
  readonly answer: Answer
  readonly label: string
  readonly detail: string
}

/** All that can be answered to a question, in words: what the register has, new, or not at all. */
export function answersTo(
  { kind, candidates, several }: OpenQuestion,
  { importPreview: { questions: words }, day }: Pick<Messages, "importPreview" | "day">
): PossibleAnswer[] {
  const plain = (answer: Answer, label: string) => ({ answer, label, detail: "" })
  const skip = plain({ skip: true }, words.skip)
  if (kind === "one_or_several") {
    return [
      plain({ products: "one" }, words.one),
      plain({ products: "several" }, words.several(several.length)),
      skip,
    ]
  }
  const of = (id: string): Answer =>
    kind === "which_producer" ? { producer: id } : { product: id }
  return [
    ...candidates.map(({ id, name, detail }) => ({
      answer: of(id),
      label: words.thisOne(name),
      // The register tells a product by its last decision, with the day as machines write it.
      detail: detail.replace(/\d{4}-\d{2}-\d{2}/g, (iso) => day.of(iso)),
    })),
    plain(of("new"), kind === "which_producer" ? words.newProducer : words.newProduct),
    skip,
  ]
}
