import { Form, Link } from "react-router"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { Button } from "~/ui/button"
import { DataSection } from "~/features/account-data/data-section"
import { OWN_REVIEWS_PATH } from "~/features/review/review-path"
import { PasswordSection } from "~/features/password/password-section"
import type { AccountOutcome } from "./account-outcome"
import { AddressBook } from "./address-book"
import type { AccountData } from "./load-account.server"
import { OrderList } from "./order-list"
import { ProfileForm } from "./profile-form"

type AccountPageProps = {
  account: AccountData
  outcome: AccountOutcome | undefined
  /** Which form has just been saved. */
  saved: "profile" | "password" | null
}

export function AccountPage({ account, outcome, saved }: AccountPageProps) {
  return (
    <main id="noi-dung" className="mx-auto max-w-4xl space-y-6 px-4 py-6">
      <header className="flex flex-wrap items-center justify-between gap-3">
        <div>
          <h1 className="text-2xl">{m.account_title()}</h1>
          <p className="text-ink-soft">{m.account_signed_in_as({ email: account.email })}</p>
        </div>
        <Form method="post" action={shopPath("/dang-xuat")}>
          <Button variant="outline">{m.account_sign_out()}</Button>
        </Form>
      </header>
      <nav aria-label={m.account_title()} className="flex flex-wrap gap-x-6">
        <Link
          to={shopPath("/tai-khoan/yeu-thich")}
          className="inline-flex min-h-11 items-center underline"
        >
          {m.favourite_title()}
        </Link>
        <Link
          to={shopPath("/tai-khoan/thong-bao")}
          className={`inline-flex min-h-11 items-center underline ${account.unread > 0 ? "font-bold" : ""}`}
        >
          {account.unread > 0 ? m.notice_link_unread({ count: account.unread }) : m.notice_title()}
        </Link>
        <Link
          to={shopPath(OWN_REVIEWS_PATH)}
          className="inline-flex min-h-11 items-center underline"
        >
          {m.own_review_title()}
        </Link>
      </nav>
      <OrderList
        list={account.orders}
        outcome={outcome?.form === "reorder" ? outcome : undefined}
      />
      <ProfileForm
        account={account}
        outcome={outcome?.form === "profile" ? outcome : undefined}
        saved={saved === "profile"}
      />
      <AddressBook account={account} outcome={outcome?.form === "address" ? outcome : undefined} />
      <PasswordSection
        email={account.email}
        outcome={outcome?.form === "password" ? outcome : undefined}
        changed={saved === "password"}
      />
      <DataSection />
    </main>
  )
}
