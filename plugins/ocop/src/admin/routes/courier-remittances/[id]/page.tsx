import { RemittancePage } from "../../../courier-remittances/remittance-page"

export default RemittancePage
