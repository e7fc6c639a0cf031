import { sendPicture } from "~/platform/send-picture.server"
import { complaintRoute } from "./order-complaint-path"

/** Hands a picture of a complaint on to whoever holds the order's link. @throws Response 404, whatever stands against it */
export function sendComplaintPicture(token: string, id: string, picture: string) {
  return sendPicture(`${complaintRoute(token, id)}/pictures/${encodeURIComponent(picture)}`)
}
