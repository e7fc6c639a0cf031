import { listCommunes } from "~/features/checkout/communes.server"
import { deliveryValues } from "~/features/checkout/medusa-address"
import { provinceChoices } from "~/features/checkout/province-choices"
import { personName } from "~/features/checkout/person-name"
import { phoneText } from "~/features/checkout/phone-text"
import { listProvinces } from "~/features/place/provinces.server"
import { countUnread } from "~/features/notice/notice-ask.server"
import { askedPage } from "./asked-page"
import { listOrders } from "./orders.server"
import { keptRows, type StoreCustomer } from "./customer.server"
import { forCustomer } from "./require-customer.server"

/** Everything on the account page. */
export function loadAccount(request: Request, url: URL) {
  return forCustomer(request, url.pathname, (signedIn) => accountOf(signedIn, url))
}

async function accountOf(
  { token, customer }: { token: string; customer: StoreCustomer },
  url: URL
) {
  const page = askedPage(url, "trang")
  const [orders, provinces, unread] = await Promise.all([
    listOrders(token, page),
    listProvinces(),
    countUnread(token),
  ])
  return {
    email: customer.email,
    name: personName(customer),
    phone: phoneText(customer.phone ?? ""),
    provinces: provinceChoices(provinces),
    addresses: keptRows(customer).map((address) => ({
      id: address.id,
      usual: address.is_default_shipping ?? false,
      name: personName(address),
      phone: phoneText(address.phone ?? ""),
      street: address.address_1 ?? "",
      province: provinces.find(({ code }) => code === address.province)?.name ?? "",
      commune: address.city ?? "",
    })),
    editing: await addressToEdit(customer, url.searchParams.get("sua")),
    orders: { ...orders, page },
    unread,
  }
}

/** The address that is asked to be changed, with the communes of its province; null when it is none of theirs. */
async function addressToEdit({ addresses }: StoreCustomer, id: string | null) {
  const address = addresses.find((kept) => kept.id === id)
  if (!address) return null
  const communes = await listCommunes(address.province ?? "")
  return {
    id: address.id,
    communes,
    values: deliveryValues(address, communes),
  }
}

export type AccountData = Awaited<ReturnType<typeof loadAccount>>
