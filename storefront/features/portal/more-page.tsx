import type { ProducerMeResponse } from "@ocop/contract"
import { Form } from "react-router"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { Button } from "~/ui/button"
import { ExitIcon } from "~/ui/icons/exit-icon"
import { LinkList } from "./link-list"
import { moreLinks } from "./more-links"
import { PortalPage } from "./portal-page"

/** Everything of the portal that the bar has no room for, and the way out. */
export function MorePage({ me }: { me: ProducerMeResponse }) {
  const { shop, people } = moreLinks(me)
  return (
    <PortalPage title={m.portal_more_title()}>
      <section className="space-y-2">
        <h2 className="text-lg">{m.portal_more_shop()}</h2>
        <LinkList links={shop} />
      </section>
      <section className="space-y-2">
        <h2 className="text-lg">{m.portal_more_people()}</h2>
        <LinkList links={people} />
      </section>
      <Form method="post" action={shopPath("/nha-san-xuat/dang-xuat")} className="space-y-2">
        <p className="text-ink-soft">
          {m.portal_signed_in_as({ name: me.member.name, email: me.member.email })}
        </p>
        <Button variant="outline" className="w-full sm:w-auto">
          <ExitIcon />
          {m.portal_sign_out()}
        </Button>
      </Form>
    </PortalPage>
  )
}
