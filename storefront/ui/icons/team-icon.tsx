import { Icon, type IconProps } from "./icon"

export function TeamIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M9 11a3.2 3.2 0 1 0 0-6.4A3.2 3.2 0 0 0 9 11ZM3 19.5c.4-3.4 2.7-5.5 6-5.5s5.6 2.1 6 5.5" />
      <path d="M15.5 5a3 3 0 0 1 0 5.8M17.5 14.3c2 .7 3.2 2.6 3.5 5.2" />
    </Icon>
  )
}
