import { afterEach, describe, expect, it, vi } from 'vitest'
import { createAudience, type Audience } from '#src/features/presenting/talk/create-audience.ts'
import { createPresenter, type Presenter } from '#src/features/presenting/talk/create-presenter.ts'
import { readEnvelope, type Seen } from '#src/features/presenting/talk/messages.ts'
import { createSeal, isToken, randomToken } from '#src/features/presenting/talk/seal.ts'

const seen = (slide: string, isBlank = false): Seen => ({ query: `?slide=${slide}`, isBlank })
const open = new Set<Audience | Presenter>()

/** Its window is open, and said so, before anybody else comes. */
async function openAudience(token: string, slide: string, isNew = false) {
  const { channelName } = await createSeal(token)
  const ear = new BroadcastChannel(channelName)
  const said = new Promise((resolve) => ear.addEventListener('message', resolve, { once: true }))
  const shown = vi.fn<(seen: Seen) => void>()
  const acted = vi.fn<(act: string) => void>()
  const audience = createAudience({ token, seen: seen(slide), isNew, show: shown, dot: () => undefined, act: acted })
  open.add(audience)
  await said
  ear.close()
  return { audience, shown, acted }
}

function openPresenter(token: string, slide: string) {
  const adopted = vi.fn<(seen: Seen) => void>()
  const pressed = vi.fn<(act: string) => void>()
  const presenter = createPresenter({ token, seen: seen(slide), adopt: adopted, press: pressed })
  open.add(presenter)
  return { presenter, adopted, pressed }
}

const joined = (presenter: Presenter) => vi.waitFor(() => expect(presenter.read().state).toBe('joined'))

afterEach(() => {
  for (const one of open) one.close()
  open.clear()
})

describe('two windows of a talk', () => {
  it('take each other, and the presenter takes over what is on screen', async () => {
    const token = randomToken()
    await openAudience(token, 'decline')
    const { presenter, adopted } = openPresenter(token, 'title')
    await joined(presenter)
    await vi.waitFor(() => expect(adopted).toHaveBeenLastCalledWith(seen('decline')))
  })

  it('show the same, whichever of them turns', async () => {
    const token = randomToken()
    const { audience, shown } = await openAudience(token, 'title')
    const { presenter, adopted } = openPresenter(token, 'title')
    await joined(presenter)
    presenter.showing(seen('round', true))
    await vi.waitFor(() => expect(shown).toHaveBeenLastCalledWith(seen('round', true)))
    audience.showing(seen('tariffs'))
    await vi.waitFor(() => expect(adopted).toHaveBeenLastCalledWith(seen('tariffs')))
  })

  it('hold the view until it is shown', async () => {
    const token = randomToken()
    const { audience, shown } = await openAudience(token, 'title')
    const { presenter, pressed } = openPresenter(token, 'title')
    await joined(presenter)
    presenter.toggleHold()
    presenter.showing(seen('next'))
    presenter.showing(seen('sources'))
    await vi.waitFor(() => expect(audience.leaves('next')).toBe(true))
    await vi.waitFor(() => expect(pressed).toHaveBeenCalledWith('next'))
    expect(shown).not.toHaveBeenCalled()
    expect(presenter.read().shown).toEqual(seen('title'))
    presenter.toggleHold()
    await vi.waitFor(() => expect(shown).toHaveBeenLastCalledWith(seen('sources')))
  })

  it('bring a window that comes back to what is shown, unless the user chose anew', async () => {
    const token = randomToken()
    const first = await openAudience(token, 'title')
    const { presenter, adopted } = openPresenter(token, 'title')
    await joined(presenter)
    presenter.showing(seen('round'))
    first.audience.close()
    await vi.waitFor(() => expect(presenter.read().state).toBe('alone'))
    const second = await openAudience(token, 'title')
    await vi.waitFor(() => expect(second.shown).toHaveBeenLastCalledWith(seen('round')))
    second.audience.close()
    await openAudience(token, 'chips', true)
    await vi.waitFor(() => expect(adopted).toHaveBeenLastCalledWith(seen('chips')))
  })

  it('remember that one came, though it has gone', async () => {
    const token = randomToken()
    const { audience } = await openAudience(token, 'title')
    const { presenter } = openPresenter(token, 'title')
    await joined(presenter)
    expect([audience.joins(), audience.isJoined()]).toEqual([1, true])
    presenter.close()
    await vi.waitFor(() => expect(audience.isJoined()).toBe(false))
    expect(audience.joins()).toBe(1)
  })

  it('refuse a third', async () => {
    const token = randomToken()
    const { shown } = await openAudience(token, 'title')
    const { presenter } = openPresenter(token, 'title')
    await joined(presenter)
    const stray = openPresenter(token, 'title')
    await vi.waitFor(() => expect(stray.presenter.read().state).toBe('refused'))
    stray.presenter.showing(seen('sources'))
    presenter.showing(seen('round'))
    await vi.waitFor(() => expect(shown).toHaveBeenCalled())
    expect(shown.mock.calls).toEqual([[seen('round')]])
  })
})

describe('a message', () => {
  const good = {
    from: 'a'.repeat(32),
    to: null,
    role: 'presenter',
    count: 1,
    message: { kind: 'show', seen: { query: '?slide=next', isBlank: false } },
  }
  it('is read when it is whole', () => {
    expect(readEnvelope(JSON.stringify(good))).toEqual(good)
  })

  it.each([
    ['', 'no text'],
    ['{', 'broken'],
    ['null', 'nothing'],
    [JSON.stringify({ ...good, count: 0 }), 'a count of nought'],
    [JSON.stringify({ ...good, from: 'me' }), 'a sender with another id'],
    [JSON.stringify({ ...good, role: 'admin' }), 'a role there is not'],
    [JSON.stringify({ ...good, message: { kind: 'run', code: 'alert(1)' } }), 'a kind there is not'],
    [
      JSON.stringify({ ...good, message: { kind: 'show', seen: { query: 'javascript:alert(1)', isBlank: false } } }),
      'an address',
    ],
    [JSON.stringify({ ...good, message: { kind: 'dot', at: { x: 2, y: 0 } } }), 'a dot outside the slide'],
  ])('%s is none: %s', (text) => {
    expect(readEnvelope(text)).toBeNull()
  })
})

describe('a seal', () => {
  it('fits its own text and key alone', async () => {
    const token = randomToken()
    expect(isToken(token)).toBe(true)
    const [mine, other] = [await createSeal(token), await createSeal(randomToken())]
    const sealed = await mine.close('next')
    expect(await mine.open(sealed)).toBe('next')
    expect(await mine.open({ ...sealed, text: 'back' })).toBeNull()
    expect(await other.open(sealed)).toBeNull()
    expect(await mine.open('next')).toBeNull()
    expect(mine.channelName).not.toContain(token)
    expect(mine.channelName).not.toBe(other.channelName)
  })
})
