import type { AdminBasket } from "@ocop/contract"
import { Button } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { useNavigate } from "react-router-dom"
import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"
import { Failed } from "../ui/failed"
import { BasketDeeds } from "./basket-deeds"
import { BasketFields } from "./basket-fields"
import { BasketPartFields } from "./basket-part-fields"
import { BasketShares } from "./basket-shares"
import { basketProblems, formOf, typedBasket } from "./basket-typed"
import { useSaveBasket } from "./use-baskets"

/** All of a basket in one form: words, picture, times, goods and their price; below, what producers answered. */
export function BasketEditor({ basket }: { basket: AdminBasket | null }) {
  const words = useMessages().baskets
  const [typed, setTyped] = useState(() => typedBasket(basket))
  const [picture, setPicture] = useState(basket?.picture ?? null)
  const [asked, setAsked] = useState(false)
  const save = useSaveBasket(basket, words.form.saved)
  const navigate = useNavigate()
  const problems = basketProblems(typed)
  const hasChanged = JSON.stringify(typed) !== JSON.stringify(typedBasket(basket))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (problems.size > 0) return
    save.mutate(formOf(typed), {
      onSuccess: (answer) => void navigate(`/baskets/${answer.basket.id}`),
    })
  }
  return (
    <form noValidate className="flex flex-col gap-3" onSubmit={submit}>
      <Box
        title={basket?.form.title ?? words.newTitle}
        hint={basket && words.states[basket.state]}
        actions={basket && <BasketDeeds basket={basket} hasChanged={hasChanged} />}
      >
        <BasketFields
          typed={typed}
          fixedHandle={basket?.was_published ?? false}
          picture={picture}
          problems={asked ? problems : new Set()}
          onChange={(change) => setTyped({ ...typed, ...change })}
          onPicture={(chosen) => {
            setPicture(chosen)
            setTyped({ ...typed, picture_id: chosen?.id ?? null })
          }}
        />
      </Box>
      <Box title={words.parts.title} hint={words.parts.hint}>
        <BasketPartFields
          typed={typed}
          problems={asked ? problems : new Set()}
          onChange={(change) => setTyped({ ...typed, ...change })}
        />
        {save.error && <Failed error={save.error} />}
        {basket?.state !== "ended" && (
          <div className="flex justify-end px-6 py-4">
            <Button type="submit" className="min-h-11" isLoading={save.isPending}>
              {words.form.submit}
            </Button>
          </div>
        )}
      </Box>
      {basket && <BasketShares basket={basket} />}
    </form>
  )
}
