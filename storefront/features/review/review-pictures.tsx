import type { Review } from "@ocop/contract"
import { m } from "~/platform/paraglide/messages"

type ReviewPicturesProps = {
  pictures: Review["pictures"]
  pathOf: (id: string) => string
}

/** What a buyer shows; each opens large. */
export function ReviewPictures({ pictures, pathOf }: ReviewPicturesProps) {
  if (!pictures.length) return null
  return (
    <ul className="flex flex-wrap gap-2">
      {pictures.map(({ id }, index) => (
        <li key={id}>
          <a href={pathOf(id)} target="_blank" rel="noreferrer" className="block">
            <img
              src={pathOf(id)}
              alt={m.review_picture({ number: index + 1 })}
              width={96}
              height={96}
              loading="lazy"
              decoding="async"
              className="size-24 rounded-lg border border-line bg-sunken object-cover"
            />
          </a>
        </li>
      ))}
    </ul>
  )
}
