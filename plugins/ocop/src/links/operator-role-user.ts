import { defineLink } from "@medusajs/framework/utils"
import UserModule from "@medusajs/medusa/user"
import OperatorModule from "../modules/operator"

/** `operator_role.user`: who has the role. */
export default defineLink(
  { linkable: OperatorModule.linkable.operatorRole, field: "user_id" },
  UserModule.linkable.user,
  { readOnly: true }
)
