import { sendPicture } from "~/platform/send-picture.server"
import type { Route } from "./+types/review-picture-file"

/** A picture of a published review, for everybody. */
export function loader({ params }: Route.LoaderArgs) {
  const [id, picture] = [params.id, params.picture].map(encodeURIComponent)
  return sendPicture(`/store/reviews/${id}/pictures/${picture}`)
}
