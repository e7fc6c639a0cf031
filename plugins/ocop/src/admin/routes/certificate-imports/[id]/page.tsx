import { ImportPage } from "../../../certificate-imports/import-page"

export default ImportPage
