import { ProductsPage } from "../../../programme/products-page"

export default ProductsPage
