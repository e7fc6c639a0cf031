import { sendComplaintPicture } from "~/features/order/complaint/send-complaint-picture.server"
import type { Route } from "./+types/order-complaint-picture-file"

/** A picture of a complaint, for whoever holds the order's link. */
export function loader({ params }: Route.LoaderArgs) {
  return sendComplaintPicture(params.token, params.id, params.picture)
}
