import type { Complaint } from "@ocop/contract"
import { m } from "~/platform/paraglide/messages"

type ComplaintPicturesProps = {
  pictures: Complaint["pictures"]
  pathOf: (id: string) => string
}

/** What the buyer shows; each opens large. */
export function ComplaintPictures({ pictures, pathOf }: ComplaintPicturesProps) {
  if (!pictures.length) return null
  return (
    <ul className="grid grid-cols-3 gap-3 sm:grid-cols-5">
      {pictures.map(({ id, width, height }, index) => (
        <li key={id}>
          <a
            href={pathOf(id)}
            target="_blank"
            rel="noreferrer"
            className="flex aspect-square items-center justify-center overflow-hidden rounded-lg border border-line bg-sunken"
          >
            <img
              src={pathOf(id)}
              alt={m.after_order_picture({ number: index + 1 })}
              width={width}
              height={height}
              loading="lazy"
              className="size-full object-cover"
            />
          </a>
        </li>
      ))}
    </ul>
  )
}
