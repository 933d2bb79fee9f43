import { QueryErrorResetBoundary, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { Component, Suspense, useState, type ReactNode } from 'react'
import { pathOf } from '#src/data/ask-for.ts'
import { LoadError } from '#src/data/load-error.ts'
import { Failed, Waiting } from '#src/ui/states.tsx'

interface DataBoundaryProps {
  /** What is being fetched, for the waiting and the failed state: "export figures". */
  what: string
  /** Height in px to keep free while waiting, so that nothing jumps. */
  height?: number
  children: ReactNode
}

/** Waiting and failed states of what is inside. Catches failed loads only: a bug goes on to the panel's own boundary. */
export function DataBoundary({ what, height, children }: DataBoundaryProps) {
  const client = useQueryClient()
  // What failed before anybody looked here is asked for anew.
  useState(() => void client.refetchQueries({ predicate: ({ state }) => state.status === 'error' }))
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <LoadErrorBoundary what={what} client={client} onRetry={reset}>
          <Suspense fallback={<Waiting what={what} {...(height === undefined ? {} : { height })} />}>
            {children}
          </Suspense>
        </LoadErrorBoundary>
      )}
    </QueryErrorResetBoundary>
  )
}

interface LoadErrorBoundaryProps {
  what: string
  client: QueryClient
  onRetry: () => void
  children: ReactNode
}

class LoadErrorBoundary extends Component<LoadErrorBoundaryProps, { error: unknown }> {
  override state: { error: unknown } = { error: null }
  /** Where something failed: listens for what mends it. */
  private watch: AbortController | null = null

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  override componentDidMount() {
    this.componentDidUpdate()
  }

  override componentDidUpdate() {
    const { error } = this.state
    if (!(error instanceof LoadError)) this.stopListening()
    else if (this.watch === null) this.listen(error)
  }

  override componentWillUnmount() {
    this.stopListening()
  }

  /** The network is back, or somebody else has got the file. */
  private listen({ path }: LoadError) {
    this.watch = new AbortController()
    const { signal } = this.watch
    addEventListener('online', this.retry, { signal })
    const stop = this.props.client.getQueryCache().subscribe((event) => {
      const isHere = event.type === 'updated' && event.action.type === 'success'
      if (isHere && pathOf(event.query.queryKey) === path) this.retry()
    })
    signal.addEventListener('abort', stop)
  }

  private stopListening() {
    this.watch?.abort()
    this.watch = null
  }

  private readonly retry = () => {
    this.stopListening()
    this.props.onRetry()
    this.setState({ error: null })
  }

  override render() {
    const { error } = this.state
    if (error === null) return this.props.children
    if (!(error instanceof LoadError)) throw error
    return (
      <Failed
        title={`The ${this.props.what} did not arrive`}
        message={error.message}
        advice={error.advice}
        onRetry={this.retry}
      />
    )
  }
}
