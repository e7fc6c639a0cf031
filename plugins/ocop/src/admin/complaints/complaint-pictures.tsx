import type { Complaint } from "@ocop/contract"
import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"
import { Note } from "../ui/note"
import { complaintPictureHref } from "./use-complaints"

/** What the buyer shows; each opens beside the page as large as it was sent. */
export function ComplaintPictures({ complaint: { id, pictures } }: { complaint: Complaint }) {
  const words = useMessages().complaints.pictures
  return (
    <Box title={words.title}>
      {pictures.length === 0 && <Note>{words.empty}</Note>}
      {pictures.length > 0 && (
        <ul className="grid grid-cols-2 gap-3 px-6 py-4 sm:grid-cols-3">
          {pictures.map((picture, index) => {
            const href = complaintPictureHref(id, picture.id)
            return (
              <li key={picture.id}>
                <a href={href} target="_blank" rel="noreferrer">
                  <img
                    src={href}
                    alt={words.one(index + 1)}
                    width={picture.width}
                    height={picture.height}
                    loading="lazy"
                    className="bg-ui-bg-subtle aspect-square w-full rounded-lg border object-cover"
                  />
                </a>
              </li>
            )
          })}
        </ul>
      )}
    </Box>
  )
}
