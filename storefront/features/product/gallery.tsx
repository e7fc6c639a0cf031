import type { Listing } from "@ocop/contract"
import { m } from "~/platform/paraglide/messages"
import { Picture } from "~/ui/picture"

/** A column of two on a desk, the page's width before. */
const SIZES = "(min-width: 64rem) 37rem, (min-width: 48rem) 46vw, 94vw"

/** Pictures to swipe through; the browser's own scrolling with snap points, so no script. */
export function Gallery({ images, title }: Pick<Listing, "images" | "title">) {
  if (images.length <= 1) {
    return (
      <Picture
        src={images[0]?.url ?? null}
        alt={title}
        size={640}
        sizes={SIZES}
        eager
        className="aspect-square w-full rounded-xl"
      />
    )
  }
  return (
    <div className="min-w-0">
      <ul
        tabIndex={0}
        aria-label={m.product_pictures({ count: images.length })}
        className="flex snap-x snap-mandatory gap-3 overflow-x-auto rounded-xl"
      >
        {images.map(({ url }, index) => (
          <li key={url} id={`anh-${index + 1}`} className="w-full shrink-0 snap-center">
            <Picture
              src={url}
              alt={m.product_picture({ title, number: index + 1 })}
              size={640}
              sizes={SIZES}
              eager={index === 0}
              className="aspect-square w-full rounded-xl"
            />
          </li>
        ))}
      </ul>
      <ul className="mt-3 flex flex-wrap gap-3">
        {images.map(({ url }, index) => (
          <li key={url}>
            <a
              href={`#anh-${index + 1}`}
              aria-label={m.product_show_picture({ number: index + 1 })}
              className="block"
            >
              <Picture
                src={url}
                alt=""
                size={64}
                className="size-16 rounded-lg border border-line"
              />
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
