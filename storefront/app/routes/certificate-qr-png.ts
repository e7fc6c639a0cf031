import { qrFile } from "~/features/certificate/qr-file.server"
import type { Route } from "./+types/certificate-qr-png"

/** `GET /chung-nhan/:number/qr.png`: see `qrFile`. */
export function loader({ params, url }: Route.LoaderArgs) {
  return qrFile(params.number, url, "png")
}
