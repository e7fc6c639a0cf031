import { lazy, Suspense } from "react"
import type { FavouriteKind } from "./favourite-kind"

const load = () => import("./live-favourite")

/** The server has it at once, so that the form stands in the page; a browser fetches it after what is needed first. */
const LiveFavourite = import.meta.env.SSR ? (await load()).default : lazy(load)

/** A heart for a product, "follow" for a producer: a form of the page, which knows more with scripts. */
export function FavouriteButton(props: { kind: FavouriteKind; id: string }) {
  return (
    <Suspense>
      <LiveFavourite key={props.id} {...props} />
    </Suspense>
  )
}
