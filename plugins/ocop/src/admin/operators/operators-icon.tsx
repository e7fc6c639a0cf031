import { Users } from "@medusajs/icons"
import { RoleMenu } from "./role-menu"

export function OperatorsIcon() {
  return (
    <>
      <Users />
      <RoleMenu />
    </>
  )
}
