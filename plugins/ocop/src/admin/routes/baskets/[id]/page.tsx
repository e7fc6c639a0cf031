import { BasketPage } from "../../../baskets/basket-page"

export default BasketPage
