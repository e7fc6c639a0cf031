import { Icon, type IconProps } from "./icon"

export function JarIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M8 4h8v3H8zM7 7h10l1 3v8a2 2 0 0 1-2 2H8a2 2 0 0 1-2-2v-8l1-3Z" />
      <path d="M6 12h12M6 16h12" />
    </Icon>
  )
}
