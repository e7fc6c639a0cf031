import { Picture } from "~/ui/picture"
import type { ShownBasket } from "./load-baskets.server"

/** The basket's own picture, or its first four parts side by side. */
export function BasketPicture({ basket, eager = false }: { basket: ShownBasket; eager?: boolean }) {
  const { picture, parts } = basket
  if (picture) {
    return (
      <Picture
        src={picture.url}
        alt=""
        size={640}
        eager={eager}
        className="aspect-4/3 h-full w-full"
      />
    )
  }
  const shown = parts.slice(0, 4)
  return (
    <div className={`grid aspect-4/3 grid-cols-2 ${shown.length > 2 ? "grid-rows-2" : ""} gap-px`}>
      {shown.map(({ variant_id, thumbnail }, index) => (
        <Picture
          key={variant_id}
          src={thumbnail}
          alt=""
          size={320}
          eager={eager && index < 2}
          className={`h-full w-full ${shown.length === 3 && index === 0 ? "row-span-2" : ""}`}
        />
      ))}
    </div>
  )
}
