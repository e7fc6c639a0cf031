import { m } from "~/platform/paraglide/messages"

export default function Stars() {
  return <main id="noi-dung"><h1>{m.stars_title()}</h1></main>
}
