/** Why a file could not be read. */
export type LoadFailure = 'unreachable' | 'timeout' | 'status' | 'not-json' | 'wrong-shape'

interface LoadErrorFields {
  path: string
  url: string
  kind: LoadFailure
  /** HTTP status, where the server answered with one that is not 2xx. */
  status?: number | undefined
  /** What is wrong with the shape, where `kind` is wrong-shape. */
  detail?: string | undefined
  /** When it failed, milliseconds since 1970. */
  when: number
  /** How long the request took until it failed, milliseconds. */
  took: number
  cause?: unknown
}

/** A published file could not be read. `message` says what failed, `advice` what to do about it; both are plain English. */
export class LoadError extends Error {
  override readonly name = 'LoadError'
  readonly path: string
  readonly url: string
  readonly kind: LoadFailure
  readonly status: number | undefined
  readonly when: number
  readonly took: number
  readonly advice: string

  constructor(fields: LoadErrorFields) {
    super(toMessage(fields), { cause: fields.cause })
    this.path = fields.path
    this.url = fields.url
    this.kind = fields.kind
    this.status = fields.status
    this.when = fields.when
    this.took = fields.took
    this.advice = toAdvice(fields)
  }
}

/** Failures later than this are not tried again, so that a failed panel says so within ten seconds. */
const QUICK_FAILURE_MS = 1_000

/** Wait before the second try, milliseconds: `retryDelay` of the QueryClient. */
export const RETRY_DELAY_MS = 300

/**
 * `retry` of the QueryClient: once, and only for a quick network failure or 5xx. A timeout, a missing file or a damaged
 * one would fail the same way again.
 */
export function shouldRetry(failureCount: number, error: unknown): boolean {
  if (failureCount > 0 || !(error instanceof LoadError) || error.took > QUICK_FAILURE_MS) return false
  return error.kind === 'unreachable' || (error.kind === 'status' && (error.status ?? 0) >= 500)
}

function toMessage({ path, kind, status, detail, took }: LoadErrorFields): string {
  switch (kind) {
    case 'unreachable':
      return `${path} could not be reached.`
    case 'timeout':
      return `${path} did not answer within ${Math.round(took / 1000)} seconds.`
    case 'status':
      return `${path} answered ${status}.`
    case 'not-json':
      return `${path} is not valid JSON.`
    case 'wrong-shape':
      return `${path} does not have the expected shape: ${detail ?? 'unknown'}.`
  }
}

function toAdvice({ kind, status }: LoadErrorFields): string {
  switch (kind) {
    case 'unreachable':
      return 'Check the connection, then try again.'
    case 'timeout':
      return 'The connection or the server is slow. Try again in a moment.'
    case 'status':
      return (status ?? 0) >= 500
        ? 'The server is in trouble. Try again in a moment.'
        : 'The file is not where this page looks for it. Reload the page; it may have moved.'
    case 'not-json':
      return 'Something else answered in its place, or the file is damaged. Reload the page, then try again.'
    case 'wrong-shape':
      return 'The page and its data may be of different versions. Reload the page.'
  }
}
