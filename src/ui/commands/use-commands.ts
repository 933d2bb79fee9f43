import { useEffect, useLayoutEffect, useRef } from 'react'
import { keyOf, type Command } from './command-list.ts'
import { offerCommands, runCommand } from './registry.ts'

/** Offers commands for as long as the caller is on the page. */
export function useCommands(commands: readonly Command[]): void {
  const latest = useRef(commands)
  useLayoutEffect(() => {
    latest.current = commands
  })
  useEffect(() => offerCommands(() => latest.current), [])
}

/** Offers a command and gives what its button needs. */
export function useCommand(command: Command): { onClick: () => void; 'aria-keyshortcuts': string | undefined } {
  useCommands([command])
  return { onClick: () => void runCommand(command), 'aria-keyshortcuts': keyOf(command.id) }
}
