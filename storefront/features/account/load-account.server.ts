import { listCommunes } from "~/features/checkout/communes.server"
import { deliveryValues } from "~/features/checkout/medusa-address"
import { provinceChoices } from "~/features/checkout/province-choices"
import { personName } from "~/features/checkout/person-name"
import { phoneText } from "~/features/checkout/phone-text"
import { listProvinces } from "~/features/place/provinces.server"
import { askedPage } from "./asked-page"
import { listOrders } from "./orders.server"
import { requireCustomer } from "./require-customer.server"

/** Everything on the account page. */
export async function loadAccount(request: Request, url: URL) {
  const { token, customer } = await requireCustomer(request, url.pathname)
  const page = askedPage(url, "trang")
  const [orders, provinces] = await Promise.all([listOrders(token, page), listProvinces()])
  return {
    email: customer.email,
    name: personName(customer),
    phone: phoneText(customer.phone ?? ""),
    provinces: provinceChoices(provinces),
    addresses: await Promise.all(
      customer.addresses.map(async (address) => ({
        id: address.id,
        usual: address.is_default_shipping ?? false,
        province: provinces.find(({ code }) => code === address.province)?.name ?? "",
        commune: address.city ?? "",
        ...deliveryValues(address, await listCommunes(address.province ?? "")),
      }))
    ),
    orders: { ...orders, page },
  }
}
export type AccountData = Awaited<ReturnType<typeof loadAccount>>
