import { createContext } from 'react'

/** Opens the page of a person. Null where names open their sources alone, as on slides. */
export const OpenPerson = createContext<((personId: string) => void) | null>(null)
