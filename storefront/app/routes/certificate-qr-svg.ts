import { qrFile } from "~/features/certificate/qr-file.server"
import type { Route } from "./+types/certificate-qr-svg"

/** `GET /chung-nhan/:number/qr.svg`: see `qrFile`. */
export function loader({ params, url }: Route.LoaderArgs) {
  return qrFile(params.number, url, "svg")
}
