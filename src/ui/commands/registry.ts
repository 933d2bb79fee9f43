import { COMMAND_KEYS, type Command } from './command-list.ts'
import { areKeysOn } from './key-setting.ts'
import { toAct, toPressed } from './pressed.ts'
import { say } from './said.ts'

type Offer = () => readonly Command[]

/** Who offers commands now. Each is asked anew, so that a command always does what its owner would do at that moment. */
const offers = new Set<Offer>()

/** Offers commands until the function given back is called. While anybody offers any, their keys are listened for. */
export function offerCommands(offer: Offer): () => void {
  if (offers.size === 0) globalThis.addEventListener('keydown', onKey)
  offers.add(offer)
  return () => {
    offers.delete(offer)
    if (offers.size === 0) globalThis.removeEventListener('keydown', onKey)
  }
}

/** Every command there is now, in the order in which they came; of two with one id the last. */
export function listCommands(): Command[] {
  const byId = new Map<string, Command>()
  for (const offer of offers) for (const command of offer()) byId.set(command.id, command)
  return [...byId.values()]
}

/** Does the command of that id as its owner would do it now; nothing where nobody offers it. */
export function runById(id: string): void {
  const command = listCommands().find((one) => one.id === id)
  if (command) void runCommand(command)
}

/** Does it, and says what came of it. */
export async function runCommand(command: Command): Promise<void> {
  try {
    const said = await command.run()
    if (typeof said === 'string') say(said)
  } catch (error) {
    say(`${command.name}: that did not come. Is there a network? Then try again.`)
    throw error
  }
}

function onKey(event: KeyboardEvent) {
  const act = toAct(COMMAND_KEYS, toPressed(event), areKeysOn())
  const command = act === null ? undefined : listCommands().find(({ id }) => id === act)
  if (command === undefined) return
  event.preventDefault()
  void runCommand(command)
}
