import type { MedusaRequest } from "@medusajs/framework/http"
import { SIGN_IN_MODULE } from "../../modules/sign-in"
import { VISITOR_HEADER } from "../../modules/sign-in/visitor-address"

/** What counts as the address a request comes from: the shopper's, when a shop's server asks. */
export function clientAddress(req: MedusaRequest): string {
  return req.scope.resolve(SIGN_IN_MODULE).addressOf({
    visitor: req.get(VISITOR_HEADER),
    // Medusa has Express trust one proxy always; whether there is one, only our own setting knows.
    forwarded: req.ip,
    socket: req.socket.remoteAddress,
  })
}
