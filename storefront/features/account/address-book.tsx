import { ADDRESS_BOOK_MAX } from "@ocop/rules"
import { Form, Link } from "react-router"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import type { AccountOutcome } from "./account-outcome"
import { AddressForm } from "./address-form"
import type { AccountData } from "./load-account.server"

type AddressBookProps = {
  account: Pick<AccountData, "addresses" | "editing" | "provinces" | "name" | "phone">
  outcome: Extract<AccountOutcome, { form: "address" }> | undefined
}

export function AddressBook({ account, outcome }: AddressBookProps) {
  const { addresses } = account
  const editing = outcome ? outcome.editing : (account.editing?.id ?? null)
  const full = addresses.length >= ADDRESS_BOOK_MAX
  return (
    <section
      id="dia-chi"
      aria-labelledby="addresses"
      className="space-y-4 rounded-xl border border-line bg-surface p-4"
    >
      <h2 id="addresses" className="text-lg">
        {m.account_addresses()}
      </h2>
      {addresses.length === 0 && <p className="text-ink-soft">{m.account_addresses_empty()}</p>}
      <ul className="divide-y divide-line">
        {addresses.map((address) => (
          <AddressRow key={address.id} address={address} />
        ))}
      </ul>
      {full && editing === null ? (
        <p className="text-ink-soft">{m.account_addresses_full({ most: ADDRESS_BOOK_MAX })}</p>
      ) : (
        // A new list is a new form: what was typed for the address just saved goes.
        <AddressForm
          key={`${editing} ${addresses.length}`}
          account={account}
          editing={editing}
          outcome={outcome}
        />
      )}
    </section>
  )
}

function AddressRow({ address }: { address: AccountData["addresses"][number] }) {
  const { id, usual, name, phone, street, commune, province } = address
  return (
    <li className="space-y-1 py-3">
      <p>
        <strong>{name}</strong> · {phone}
      </p>
      <p className="text-ink-soft">{[street, commune, province].filter(Boolean).join(", ")}</p>
      <Form method="post" className="flex flex-wrap items-center gap-x-4">
        <input type="hidden" name="address_id" value={id} />
        {usual ? (
          <span className="inline-flex min-h-11 items-center font-bold text-brand">
            {m.account_address_usual()}
          </span>
        ) : (
          <button name="intent" value="usual-address" className="min-h-11 underline">
            {m.account_address_make_usual()}
          </button>
        )}
        <Link
          to={`${shopPath("/tai-khoan")}?${new URLSearchParams({ sua: id })}#dia-chi`}
          aria-label={m.account_address_edit_of({ street })}
          className="inline-flex min-h-11 items-center underline"
        >
          {m.account_address_edit()}
        </Link>
        <button
          name="intent"
          value="remove-address"
          aria-label={m.account_address_remove_of({ street })}
          className="min-h-11 underline"
        >
          {m.account_address_remove()}
        </button>
      </Form>
    </li>
  )
}
