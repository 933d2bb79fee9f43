import * as z from 'zod/mini'

/**
 * Messages of a talk carry a seal that only its two windows can make: the token of the talk is the key, and it is in no
 * message. What a stray window sends, copies or changes does not fit its seal.
 */
export interface Seal {
  /** Name of the channel; the token cannot be told from it. */
  readonly channelName: string
  close: (text: string) => Promise<Sealed>
  /** The text, where the seal is right; else null. */
  open: (data: unknown) => Promise<string | null>
}

const sealed = z.object({ text: z.string().check(z.maxLength(10_000)), seal: z.string().check(z.maxLength(64)) })
export type Sealed = z.infer<typeof sealed>

const TOKEN = /^[0-9a-f]{32}$/

/** 128 random bits as 32 hexadecimal digits. */
export function randomToken(): string {
  return toHex(crypto.getRandomValues(new Uint8Array(16)))
}

export function isToken(text: string): boolean {
  return TOKEN.test(text)
}

/**
 * The seal of a token. On plain http from another machine the browser lends no keyed hash: there the channel's name is
 * all that keeps others out.
 */
export async function createSeal(token: string): Promise<Seal> {
  // Absent outside secure contexts, whatever the types say.
  if (globalThis.crypto.subtle === undefined) return openSeal(token)
  const key = await crypto.subtle.importKey('raw', encode(token), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
    'verify',
  ])
  const sign = async (text: string) => toHex(new Uint8Array(await crypto.subtle.sign('HMAC', key, encode(text))))
  return {
    channelName: `truce-tracker:talk:${(await sign('channel')).slice(0, 32)}`,
    close: async (text) => ({ text, seal: await sign(text) }),
    open: async (data) => {
      const read = sealed.safeParse(data).data
      return read !== undefined && read.seal === (await sign(read.text)) ? read.text : null
    },
  }
}

function openSeal(token: string): Seal {
  return {
    channelName: `truce-tracker:talk:${token}`,
    close: (text) => Promise.resolve({ text, seal: '' }),
    open: (data) => Promise.resolve(sealed.safeParse(data).data?.text ?? null),
  }
}

function encode(text: string) {
  return new TextEncoder().encode(text)
}

function toHex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
