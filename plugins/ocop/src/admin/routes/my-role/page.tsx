import { OwnRolePage } from "../../operators/own-role-page"
import { MenuName } from "../../ui/menu-name"

export const handle = { breadcrumb: () => <MenuName of="ownRole" /> }

export default OwnRolePage
