import { exportFile } from "~/features/account-data/export-file.server"
import { loadPage } from "~/platform/page-refusal.server"
import type { Route } from "./+types/account-export"

/** `GET /tai-khoan/du-lieu.json`: all that is held of whoever is signed in. */
export function loader({ request }: Route.LoaderArgs) {
  return loadPage(() => exportFile(request, "/tai-khoan"))
}
