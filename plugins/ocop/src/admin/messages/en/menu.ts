import type { Messages } from "../vi"

export const menu: Messages["menu"] = {
  certificates: "Certificates",
  imports: "Import certificates",
}
