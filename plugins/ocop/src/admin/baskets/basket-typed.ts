import type { AdminBasket, BasketForm } from "@ocop/contract"
import { basketProblem, dong, isVietnamMinute, type BasketProblem } from "@ocop/rules"
import { typedDong } from "../money/typed-dong"

/** Goods that were chosen, as far as the form shows them. */
export interface TypedPart {
  readonly variant_id: string
  readonly name: string
  readonly producer: string
  readonly singly: number
  readonly quantity: number
}

/** A basket as it is typed: its price is text until it is one. */
export interface TypedBasket extends Omit<BasketForm, "price" | "parts"> {
  readonly price: string
  readonly parts: readonly TypedPart[]
}

export type TypedProblem = "title" | "handle" | "times" | "price" | BasketProblem

/** An empty one, or what was saved. */
export const typedBasket = (basket: AdminBasket | null): TypedBasket =>
  basket
    ? {
        ...basket.form,
        price: String(basket.form.price),
        parts: basket.parts.map(
          ({ variant_id, title, variant_title, producer, singly, quantity }) => ({
            variant_id,
            name: [title, variant_title].filter(Boolean).join(" – "),
            producer: producer.name,
            singly,
            quantity,
          })
        ),
      }
    : {
        handle: "",
        title: "",
        title_en: "",
        lead: "",
        lead_en: "",
        story: "",
        story_en: "",
        picture_id: null,
        price: "",
        starts_at: "",
        ends_at: null,
        parts: [],
      }

/** What keeps it from being saved. */
export function basketProblems(typed: TypedBasket): ReadonlySet<TypedProblem> {
  const problems = new Set<TypedProblem>()
  const { title, title_en, handle, starts_at, ends_at, parts } = typed
  if (title.trim().length < 3 || title_en.trim().length < 3) problems.add("title")
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(handle)) problems.add("handle")
  const ends = ends_at === null || (isVietnamMinute(ends_at) && starts_at < ends_at)
  if (!isVietnamMinute(starts_at) || !ends) problems.add("times")
  const price = typedDong(typed.price)
  if (price === null || price < 1) problems.add("price")
  else {
    const problem = basketProblem(
      dong(price),
      parts.map(({ quantity, singly }) => ({ quantity, singly: dong(singly) }))
    )
    if (problem) problems.add(problem)
  }
  return problems
}

/** What is sent of it. */
export const formOf = ({ price, parts, ...form }: TypedBasket): BasketForm => ({
  ...form,
  price: typedDong(price) ?? 0,
  parts: parts.map(({ variant_id, quantity }) => ({ variant_id, quantity })),
})
