import { QueryErrorResetBoundary } from '@tanstack/react-query'
import { Component, Suspense, type ReactNode } from 'react'
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
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <LoadErrorBoundary what={what} onRetry={reset}>
          <Suspense fallback={<Waiting what={what} {...(height === undefined ? {} : { height })} />}>
            {children}
          </Suspense>
        </LoadErrorBoundary>
      )}
    </QueryErrorResetBoundary>
  )
}

class LoadErrorBoundary extends Component<
  { what: string; onRetry: () => void; children: ReactNode },
  { error: unknown }
> {
  override state: { error: unknown } = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error }
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
        onRetry={() => {
          this.props.onRetry()
          this.setState({ error: null })
        }}
      />
    )
  }
}
